import { fieldError, invalidFields } from '@passerelle/kernel';
import type { Actor, Tx } from '@passerelle/platform';
import { reachNeed } from '../persistence/reach';
import { readRewriting } from '../queries/read-rewriting';
import { makeNeedAct } from './make-need-act';
import type { ActOutcome } from './make-offer-act';

/** What somebody answers: to which question, in which words. */
export interface QuestionAnswer {
  readonly questionId: string;
  readonly text: string;
}

/**
 * Keeps the answers of a company to the questions about its need; the next rewriting uses them. Staff may write down what they were told.
 * @throws not_found, stale_version, need_act_not_from_state, a field problem that names the answer to no question
 */
export async function answerNeedQuestions(
  tx: Tx,
  actor: Actor,
  needId: string,
  expectedVersion: number,
  given: readonly QuestionAnswer[],
): Promise<ActOutcome> {
  await reachNeed(tx, actor, needId);
  const { questions } = await readRewriting(tx, actor, needId);
  const answers = given.map(({ questionId, text }, index) => {
    const question = questions.find(({ id }) => id === questionId);
    if (!question) throw invalidFields([fieldError(`/answers/${String(index)}/questionId`, 'not_found')]);
    return { questionId, question: question.text, text: text.trim() };
  });
  const blank = answers.findIndex(({ text }) => text === '');
  if (blank >= 0) throw invalidFields([fieldError(`/answers/${String(blank)}/text`, 'required')]);
  return makeNeedAct(tx, needId, { act: 'answer_questions', actor, expectedVersion, answers });
}
