import { newId, type Role } from '@passerelle/kernel';
import type { Tx } from '@passerelle/platform';
import type { Making } from './write-act';
import type { Need } from './things';

/** What somebody answered to a question about a need, and when (ISO instant). */
export interface NeedAnswer {
  readonly id: string;
  readonly questionId: string;
  readonly question: string;
  readonly text: string;
  readonly by: string | null;
  readonly role: Role;
  readonly at: string;
}

/** A question answered, in the words in which it was put. */
export interface AnswerGiven {
  readonly questionId: string;
  readonly question: string;
  readonly text: string;
}

/** Every answer about a need, the newest first: a correction does not erase what was said before. */
export function loadAnswers(tx: Tx, needId: string): Promise<NeedAnswer[]> {
  return tx.query<NeedAnswer[]>(
    `SELECT a.id, a.question_id AS "questionId", a.question, a.answer AS text, u.full_name AS by, a.answered_role AS role,
            to_json(a.answered_at) #>> '{}' AS at
     FROM need_answers a LEFT JOIN users u ON u.id = a.answered_by
     WHERE a.need_id = $1 ORDER BY a.id DESC`,
    [needId],
  );
}

/** The answer that stands for each question: the newest. @param answers the newest first */
export function standing(answers: readonly NeedAnswer[]): NeedAnswer[] {
  return answers.filter(
    ({ questionId }, index) => answers.findIndex((one) => one.questionId === questionId) === index,
  );
}

/** Keeps answers beside those given before. */
export async function keepAnswers(
  tx: Tx,
  need: Need,
  answers: readonly AnswerGiven[],
  { actor, now }: Making,
): Promise<void> {
  await tx.query(
    `INSERT INTO need_answers (id, group_id, need_id, question_id, question, answer, answered_by, answered_role, answered_at)
     SELECT a.id, $1, $2, a.question_id, a.question, a.answer, $3, $4, $5
     FROM unnest($6::uuid[], $7::text[], $8::text[], $9::text[]) AS a (id, question_id, question, answer)`,
    [
      need.groupId,
      need.id,
      actor.userId,
      actor.role,
      now,
      answers.map(() => newId()),
      answers.map(({ questionId }) => questionId),
      answers.map(({ question }) => question),
      answers.map(({ text }) => text),
    ],
  );
}
