import { fieldError, invalidFields, newId } from '@passerelle/kernel';
import type { Actor, Tx } from '@passerelle/platform';
import { decide } from '@passerelle/workflow';
import { problemOfAct } from '../domain/act-problem';
import type { NeedWords } from '../domain/need-words';
import { NEED_GUARDS } from '../domain/need.guards';
import { needWorkflow } from '../domain/need.workflow';
import { appNow } from '../persistence/app-now';
import { NEED_WORD_COLUMNS, needColumns } from '../persistence/need-columns';
import {
  onlyOpenProgramme,
  requireAmbassadorOf,
  requireMember,
  requireOpenProgramme,
} from '../persistence/surroundings';
import { loadNeed } from '../persistence/things';
import { writeAct } from '../persistence/write-act';
import type { ActOutcome } from './make-offer-act';

/**
 * Saves a need as a draft. An employer writes for their own company; staff name the company they write for. Without a
 * programme the only open one is taken.
 * @throws field problems, company_left_group, programme_closed
 */
export async function draftNeed(
  tx: Tx,
  actor: Actor,
  words: NeedWords & { readonly memberCompanyId?: string },
): Promise<ActOutcome> {
  const memberCompanyId = actor.role === 'employer' ? actor.memberCompanyId : words.memberCompanyId;
  if (!memberCompanyId) throw invalidFields([fieldError('/memberCompanyId', 'required')]);
  if (words.memberCompanyId && words.memberCompanyId !== memberCompanyId)
    throw invalidFields([fieldError('/memberCompanyId', 'not_found')]);
  await requireMember(tx, memberCompanyId);
  const programmeId = words.programmeId ?? (await onlyOpenProgramme(tx));
  if (programmeId) await requireOpenProgramme(tx, programmeId);
  if (words.ambassadorId) await requireAmbassadorOf(tx, memberCompanyId, words.ambassadorId);

  const now = await appNow(tx);
  const id = newId();
  const verdict = decide(
    needWorkflow,
    null,
    {
      act: 'draft',
      role: actor.role,
      input: {},
      facts: { dates: {}, subjects: {}, title: words.title, body: words.body, programmeId },
      now,
    },
    NEED_GUARDS,
  );
  if ('refusal' in verdict) throw problemOfAct('need', verdict.refusal);
  const places = NEED_WORD_COLUMNS.map((_, index) => `$${String(index + 6)}`).join(', ');
  await tx.query(
    `INSERT INTO needs (id, group_id, programme_id, member_company_id, state, created_at, ${NEED_WORD_COLUMNS.join(', ')})
     VALUES ($1, $2, $3, $4, 'drafted', $5, ${places})`,
    [id, actor.groupId, programmeId, memberCompanyId, now, ...needColumns(words)],
  );
  const need = await loadNeed(tx, id);
  await writeAct(tx, needWorkflow, need, verdict.decision, { actor, reason: null, now }, null);
  return { id, state: 'drafted', version: 1 };
}
