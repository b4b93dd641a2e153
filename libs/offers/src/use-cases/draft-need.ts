import { fieldError, invalidFields, newId } from '@passerelle/kernel';
import type { Actor, Tx } from '@passerelle/platform';
import { decide } from '@passerelle/workflow';
import { problemOfAct } from '../domain/act-problem';
import { NEED_GUARDS } from '../domain/need.guards';
import { needWorkflow } from '../domain/need.workflow';
import { appNow } from '../persistence/app-now';
import { onlyOpenProgramme, requireMember, requireOpenProgramme } from '../persistence/surroundings';
import { loadNeed } from '../persistence/things';
import { writeAct } from '../persistence/write-act';
import type { ActOutcome } from './make-offer-act';

/** A need in the company's own words. Everything but the company may still be missing from a draft. */
export interface NeedWords {
  readonly programmeId?: string | null;
  readonly title: string;
  readonly body: string;
  readonly seats: number;
  /** Day hoped for, YYYY-MM-DD. */
  readonly startsOn?: string | null;
  readonly place?: string | null;
  readonly hours?: string | null;
  readonly pay?: string | null;
  readonly constraints?: string | null;
}

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
  await tx.query(
    `INSERT INTO needs (id, group_id, programme_id, member_company_id, title, body, seats, starts_on, place, hours, pay,
                        constraints_text, state, created_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, 'drafted', $13)`,
    [
      id,
      actor.groupId,
      programmeId,
      memberCompanyId,
      words.title,
      words.body,
      words.seats,
      words.startsOn ?? null,
      words.place ?? null,
      words.hours ?? null,
      words.pay ?? null,
      words.constraints ?? null,
      now,
    ],
  );
  const need = await loadNeed(tx, id);
  await writeAct(tx, needWorkflow, need, verdict.decision, { actor, reason: null, now }, null);
  return { id, state: 'drafted', version: 1 };
}
