import { invalidFields, newId, problem } from '@passerelle/kernel';
import type { Actor, Tx } from '@passerelle/platform';
import { problemsOfLinkDay, refusalOfLink, type LinkEnd } from '../domain/guidance-action';
import { reachBlock } from '../persistence/reach-candidate';

/** A knot of the braid: one action made another possible, in the words of who saw it. */
export interface ActionLinkDetails {
  readonly fromActionId: string;
  readonly toActionId: string;
  /** YYYY-MM-DD. */
  readonly madeOn: string;
  /** What the first brought. */
  readonly cause: string;
  /** What the second could then be. */
  readonly effect: string;
}

/**
 * Enters a knot. Only a person does: nothing in the product infers one.
 * @throws not_found, need_to_know_only, forbidden, actions_of_two_people, actions_of_one_kind, action_links_itself,
 *   already_exists, field problems
 */
export async function linkActions(
  tx: Tx,
  actor: Actor,
  candidateId: string,
  link: ActionLinkDetails,
): Promise<{ readonly id: string }> {
  if (actor.role === 'system' || !(actor.userId ?? actor.link)) throw problem('forbidden');
  const { groupId, tie } = await reachBlock(tx, actor, candidateId, 'plan');
  const from = await endOf(tx, link.fromActionId);
  const to = await endOf(tx, link.toActionId);
  // Whoever does not see the whole group must not learn that the other person's action exists.
  const strange = from.candidateId !== candidateId || to.candidateId !== candidateId;
  if (strange && tie !== 'group') throw problem('not_found');
  const refused = refusalOfLink(from, to);
  if (refused) throw problem(refused);
  const problems = problemsOfLinkDay(link.madeOn, from, to);
  if (problems.length > 0) throw invalidFields(problems);
  const id = newId();
  const made = await tx.query<unknown[]>(
    `INSERT INTO action_links (id, group_id, candidate_id, from_action_id, to_action_id, made_on, cause, effect, entered_by)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
     ON CONFLICT (from_action_id, to_action_id) DO NOTHING RETURNING id`,
    [
      id,
      groupId,
      candidateId,
      link.fromActionId,
      link.toActionId,
      link.madeOn,
      link.cause,
      link.effect,
      actor.userId,
    ],
  );
  if (made.length === 0) throw problem('already_exists');
  return { id };
}

/** Takes back a knot entered by mistake. @throws not_found, need_to_know_only */
export async function unlinkActions(
  tx: Tx,
  actor: Actor,
  candidateId: string,
  linkId: string,
): Promise<void> {
  await reachBlock(tx, actor, candidateId, 'plan');
  const [, affected] = await tx.query<[unknown, number]>(
    'DELETE FROM action_links WHERE id = $1 AND candidate_id = $2',
    [linkId, candidateId],
  );
  if (affected !== 1) throw problem('not_found');
}

async function endOf(tx: Tx, id: string): Promise<LinkEnd> {
  const [action] = await tx.query<LinkEnd[]>(
    `SELECT candidate_id AS "candidateId", kind, starts_on::text AS "startsOn", ends_on::text AS "endsOn"
     FROM guidance_actions WHERE id = $1`,
    [id],
  );
  if (!action) throw problem('not_found');
  return action;
}
