import type { Question } from '@passerelle/rewriting';
import type { Actor, Tx } from '@passerelle/platform';
import type { NeedDocument } from '../domain/need-document';
import { propose, type Proposal } from '../domain/proposal';
import { standing, type NeedAnswer } from '../persistence/need-answers';
import { rewriteNeed } from '../persistence/need-rewriting';
import { reachNeed } from '../persistence/reach';

/** A question to the company, and the answer that stands. */
export interface AskedQuestion extends Question {
  readonly answer: NeedAnswer | null;
}

/** A need as the workshop works on it: laid out, read, rewritten, with the questions that only its company can answer. */
export interface RewritingDetail {
  readonly document: NeedDocument;
  readonly proposal: Omit<Proposal, 'questions'>;
  readonly questions: readonly AskedQuestion[];
}

/**
 * Reads a need as it is rewritten now. What is asked does not depend on what was answered: an answered question stays in the list, so that
 * its answer can be read and corrected.
 * @throws not_found when it is out of reach
 */
export async function readRewriting(tx: Tx, actor: Actor, needId: string): Promise<RewritingDetail> {
  await reachNeed(tx, actor, needId);
  const { document, proposal, answers } = await rewriteNeed(tx, needId);
  const { questions: left, ...proposed } = proposal;
  const first = answers.length > 0 ? propose(document).questions : [];
  const asked = new Map([...first, ...left].map((question) => [question.id, question]));
  const stands = new Map(standing(answers).map((answer) => [answer.questionId, answer]));
  return {
    document,
    proposal: proposed,
    questions: [...asked.values()].map((question) => ({
      ...question,
      answer: stands.get(question.id) ?? null,
    })),
  };
}
