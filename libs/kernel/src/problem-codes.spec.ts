import { isProblemCode, problemDetail, PROBLEMS } from './problem-codes';
import { fillSentence } from './problem-text';
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

const DOMAINS = [
  CANDIDATE_PROBLEMS,
  CONTRACT_PROBLEMS,
  IMPORT_PROBLEMS,
  JOURNEY_PROBLEMS,
  OFFER_PROBLEMS,
  ORGANISATION_PROBLEMS,
  PASS_DATING_PROBLEMS,
  POE_PROBLEMS,
  REPORTING_PROBLEMS,
  REQUEST_PROBLEMS,
  SIGN_IN_PROBLEMS,
  TASK_PROBLEMS,
  WORKFLOW_PROBLEMS,
];

describe('the catalogue of problems', () => {
  it('lets no domain take over the code of another', () => {
    const codes = DOMAINS.flatMap((domain) => Object.keys(domain));
    expect(codes.filter((code, index) => codes.indexOf(code) !== index)).toEqual([]);
    expect([...codes].sort()).toEqual(Object.keys(PROBLEMS).sort());
  });

  it('knows its own codes, and nothing that every object has', () => {
    expect(isProblemCode('stale_version')).toBe(true);
    expect(isProblemCode('toString')).toBe(false);
  });

  it('says « promotion », the word people know, and never « programme »', () => {
    const said = Object.entries(PROBLEMS).filter(([, { title, what, next }]) =>
      /programme/i.test([title, what, next].join(' ')),
    );
    expect(said.map(([code]) => code)).toEqual([]);
  });

  it('says each sentence once, in the order wrong, why, what to do', () => {
    expect(problemDetail('forbidden')).toBe(
      'Votre rôle actuel ne permet pas cette action. Chaque rôle a ses propres droits, et un seul rôle est actif à la fois. ' +
        'Changez de rôle si vous en avez plusieurs, ou demandez à la direction de votre groupement.',
    );
  });
});

describe('fillSentence', () => {
  it('puts each value in its place, as often as it is named', () => {
    expect(fillSentence('{a} puis {b} puis {a}', { a: 1, b: 'deux' })).toBe('1 puis deux puis 1');
  });

  it('leaves a name without value to be seen, and never reads a value as a sentence', () => {
    expect(fillSentence('{a} et {b}', { a: '{b}' })).toBe('{b} et {b}');
    expect(fillSentence('{toString}', {})).toBe('{toString}');
  });
});
