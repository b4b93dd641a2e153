import { CANDIDATE_PROBLEMS } from './problems/candidates';
import { CONTRACT_PROBLEMS } from './problems/contracts';
import { IMPORT_PROBLEMS } from './problems/imports';
import { JOURNEY_PROBLEMS } from './problems/journeys';
import { OFFER_PROBLEMS } from './problems/offers';
import { ORGANISATION_PROBLEMS } from './problems/organisations';
import { PASS_DATING_PROBLEMS } from './problems/pass-dating';
import { POE_PROBLEMS } from './problems/poe';
import { REPORTING_PROBLEMS } from './problems/reporting';
import { REQUEST_PROBLEMS } from './problems/request';
import { SIGN_IN_PROBLEMS } from './problems/sign-in';
import { TASK_PROBLEMS } from './problems/tasks';
import { WORKFLOW_PROBLEMS } from './problems/workflow';
import { wordsOf } from './labels/problem-params';
import { fillSentence, type ParamNamesOf, type ProblemParams, type ProblemText } from './problem-text';

/** Every way the product can say no: code -> kind and French text. A new code goes in the file of its domain. */
export const PROBLEMS = {
  ...REQUEST_PROBLEMS,
  ...SIGN_IN_PROBLEMS,
  ...WORKFLOW_PROBLEMS,
  ...JOURNEY_PROBLEMS,
  ...OFFER_PROBLEMS,
  ...CANDIDATE_PROBLEMS,
  ...PASS_DATING_PROBLEMS,
  ...POE_PROBLEMS,
  ...CONTRACT_PROBLEMS,
  ...ORGANISATION_PROBLEMS,
  ...REPORTING_PROBLEMS,
  ...IMPORT_PROBLEMS,
  ...TASK_PROBLEMS,
} as const satisfies Record<string, ProblemText>;
export type ProblemCode = keyof typeof PROBLEMS;

/** The parameters of a problem: none to give where its sentences name none. */
export type ProblemArguments<Code extends ProblemCode> =
  ParamNamesOf<(typeof PROBLEMS)[Code]> extends never
    ? [params?: ProblemParams]
    : [params: Readonly<Record<ParamNamesOf<(typeof PROBLEMS)[Code]>, string | number>>];

/** Says whether a text is a code of the catalogue. */
export function isProblemCode(text: string): text is ProblemCode {
  return Object.hasOwn(PROBLEMS, text);
}

/**
 * What is wrong, why it probably is so, and what to do: one French paragraph. Parameters that are codes (an act, a
 * state, a role) are written with their French labels.
 */
export function problemDetail(code: ProblemCode, params: ProblemParams = {}): string {
  const { what, why, next }: ProblemText = PROBLEMS[code];
  const words = wordsOf(params);
  return [what, why, next]
    .filter((sentence) => sentence !== undefined)
    .map((sentence) => fillSentence(sentence, words))
    .join(' ');
}
