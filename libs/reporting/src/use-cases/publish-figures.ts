import { FIGURE_CODES } from '@passerelle/kernel';
import type { Database, Tx } from '@passerelle/platform';
import { figuresOf } from '../domain/figures';
import { tellable } from '../domain/suppression';
import { countFigures } from '../queries/count-figures';
import type { Population } from '../queries/population';

/** Figures given out stay as they are for this long: two readings close together cannot tell who came in between. */
const KEPT = '24 hours';

/** Everybody of the group, as the system counts them. */
const WHOLE_GROUP: Population = { condition: '$2::uuid IS NULL', param: null, suppressed: true };

/**
 * Gives out the figures of a group's programmes, small cells hidden before they are written: what funders read. Does nothing for
 * those given out less than a day ago.
 * @returns how many programmes were counted
 */
export function publishFigures(database: Database, groupId: string): Promise<number> {
  return database.inTransaction({ groupId }, async (tx) => {
    const due: { id: string }[] = await tx.query(
      `SELECT p.id FROM programmes p LEFT JOIN published_figures f ON f.programme_id = p.id
       WHERE f.programme_id IS NULL OR f.counted_at <= app_now() - $1::interval
       ORDER BY p.id`,
      [KEPT],
    );
    for (const { id } of due) await publish(tx, id);
    return due.length;
  });
}

async function publish(tx: Tx, programmeId: string): Promise<void> {
  const counts = await countFigures(tx, programmeId, WHOLE_GROUP);
  await tx.query(
    `INSERT INTO published_figures (programme_id, group_id, group_name, programme_name, opens_on, figures, counted_at)
     SELECT p.id, p.group_id, g.name, p.name, p.opens_on, $2, app_now() FROM programmes p JOIN employer_groups g ON g.id = p.group_id
     WHERE p.id = $1
     ON CONFLICT (programme_id) DO UPDATE SET group_name = excluded.group_name, programme_name = excluded.programme_name,
       opens_on = excluded.opens_on, figures = excluded.figures, counted_at = excluded.counted_at`,
    [programmeId, JSON.stringify(figuresOf(counts, FIGURE_CODES, tellable(counts)))],
  );
}
