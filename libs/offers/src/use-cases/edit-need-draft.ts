import type { Actor, Tx } from '@passerelle/platform';
import { requireOpenProgramme } from '../persistence/surroundings';
import type { NeedWords } from './draft-need';
import { makeNeedAct } from './make-need-act';
import type { ActOutcome } from './make-offer-act';

/** Replaces the words of a draft. @throws not_found, stale_version, need_act_not_from_state once it is posted */
export async function editNeedDraft(
  tx: Tx,
  actor: Actor,
  needId: string,
  expectedVersion: number,
  words: NeedWords,
): Promise<ActOutcome> {
  const outcome = await makeNeedAct(tx, needId, { act: 'edit_draft', actor, expectedVersion });
  if (words.programmeId) await requireOpenProgramme(tx, words.programmeId);
  await tx.query(
    `UPDATE needs SET programme_id = coalesce($2, programme_id), title = $3, body = $4, seats = $5, starts_on = $6,
            place = $7, hours = $8, pay = $9, constraints_text = $10
     WHERE id = $1`,
    [
      needId,
      words.programmeId ?? null,
      words.title,
      words.body,
      words.seats,
      words.startsOn ?? null,
      words.place ?? null,
      words.hours ?? null,
      words.pay ?? null,
      words.constraints ?? null,
    ],
  );
  return outcome;
}
