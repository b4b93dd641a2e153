import type { NeedConstraint, NeedTraining } from '@passerelle/kernel';
import type { Actor, Tx } from '@passerelle/platform';
import { appNow } from '../persistence/app-now';
import { reachNeed } from '../persistence/reach';
import { readHistory, type HistoryLine } from './history';
import { NEED_COLUMNS, NEED_JOINS, type NeedItem } from './list-needs';
import { openActsOfNeed, type OpenAct } from './open-acts';

/** A need with the company's words as they were written, its history, and the acts open to the reader. */
export interface NeedDetail extends NeedItem {
  readonly body: string;
  readonly place: string | null;
  readonly hours: string | null;
  readonly pay: string | null;
  readonly constraints: string | null;
  readonly constraintCodes: readonly NeedConstraint[];
  /** Heaviest load, in kilograms. */
  readonly loadKg: number | null;
  readonly trainingCodes: readonly NeedTraining[];
  readonly training: string | null;
  readonly tutorName: string | null;
  readonly ambassadorId: string | null;
  /** Of the ambassador suggested, known already or not. */
  readonly ambassadorName: string | null;
  readonly history: readonly HistoryLine[];
  readonly allowedActs: readonly OpenAct[];
}

type NeedRow = Omit<NeedDetail, 'history' | 'allowedActs'>;

/** Reads one need. @throws not_found when it is out of reach */
export async function readNeed(tx: Tx, actor: Actor, id: string): Promise<NeedDetail> {
  const need = await reachNeed(tx, actor, id);
  const [row] = await tx.query<[NeedRow]>(
    `SELECT ${NEED_COLUMNS}, n.body, n.place, n.hours, n.pay, n.constraints_text AS constraints,
            n.constraint_codes AS "constraintCodes", n.load_kg AS "loadKg", n.training_codes AS "trainingCodes",
            n.training_text AS training, n.tutor_name AS "tutorName", n.ambassador_id AS "ambassadorId",
            coalesce(n.ambassador_name, a.full_name) AS "ambassadorName"
     FROM needs n ${NEED_JOINS} LEFT JOIN ambassadors a ON a.id = n.ambassador_id WHERE n.id = $1`,
    [id],
  );
  return {
    ...row,
    history: await readHistory(tx, 'need', id),
    allowedActs: openActsOfNeed(need, actor, await appNow(tx)),
  };
}
