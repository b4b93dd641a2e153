import type { Tx } from '@passerelle/platform';
import type { Figure } from '../domain/figures';

/** The figures of one programme as a group gave them out. */
export interface PublishedFigures {
  readonly programmeId: string;
  readonly programmeName: string;
  readonly groupName: string;
  readonly opensOn: string;
  readonly countedAt: string;
  readonly figures: readonly Figure[];
}

/**
 * What the groups a funder has a partnership with have given out, by group and programme; the transaction then holds no tenant.
 * @param funderId null for what the transaction's own group has given out
 */
export async function readPublishedFigures(tx: Tx, funderId: string | null): Promise<PublishedFigures[]> {
  await tx.query(`SELECT set_config('app.funder_id', $1, true)`, [funderId ?? '']);
  const rows: (Omit<PublishedFigures, 'countedAt'> & { countedAt: Date })[] = await tx.query(
    `SELECT programme_id AS "programmeId", programme_name AS "programmeName", group_name AS "groupName", opens_on::text AS "opensOn",
       counted_at AS "countedAt", figures
     FROM published_figures ORDER BY group_name, opens_on DESC, programme_name LIMIT 500`,
  );
  return rows.map((row) => ({ ...row, countedAt: row.countedAt.toISOString() }));
}

/** The groups a funder has a partnership with today. */
export async function groupsOfFunder(tx: Tx, funderId: string): Promise<string[]> {
  await tx.query(`SELECT set_config('app.funder_id', $1, true)`, [funderId]);
  const rows: { group_id: string }[] = await tx.query(
    `SELECT group_id FROM partnerships WHERE funder_id = $1 AND partnership_stands(until) ORDER BY group_id`,
    [funderId],
  );
  return rows.map((row) => row.group_id);
}
