import { problem } from '@passerelle/kernel';
import type { Tx } from '@passerelle/platform';
import { needDocument, type NeedDocument } from '../domain/need-document';
import type { NeedWords } from '../domain/need-words';
import { propose, type Proposal } from '../domain/proposal';
import { loadAnswers, standing, type NeedAnswer } from './need-answers';

/** A need laid out as one text, with what its company answered. */
export interface NeedSaid {
  readonly document: NeedDocument;
  /** All of them, the newest first. */
  readonly answers: readonly NeedAnswer[];
}

/** The same, rewritten with the answers that stand. */
export interface NeedRewriting extends NeedSaid {
  readonly proposal: Proposal;
}

/** Rewrites a need of the current group from its kept words and its answers. @throws not_found */
export async function rewriteNeed(tx: Tx, needId: string): Promise<NeedRewriting> {
  const said = await layOutNeed(tx, needId);
  return { ...said, proposal: propose(said.document, standing(said.answers)) };
}

/** Reads all that a company said of a need of the current group. @throws not_found */
export async function layOutNeed(tx: Tx, needId: string): Promise<NeedSaid> {
  const [words] = await tx.query<NeedWords[]>(
    `SELECT title, body, seats, place, hours, pay, constraints_text AS constraints, constraint_codes AS "constraintCodes",
            load_kg AS "loadKg", training_codes AS "trainingCodes", training_text AS training
     FROM needs WHERE id = $1`,
    [needId],
  );
  if (!words) throw problem('not_found');
  return { document: needDocument(words), answers: await loadAnswers(tx, needId) };
}
