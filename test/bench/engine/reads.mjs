import { library } from '../product.mjs';
import { quantile } from '../figures.mjs';

const TIMES = 200;

/** What pages read: the journal of one journey, the counts of a group's board. @returns p50 and p95, milliseconds */
export async function measureReads(database, groups) {
  const { makeDataSource, Database } = library('platform');
  const source = await makeDataSource({ url: database.app, applicationName: 'bench reads' }).initialize();
  try {
    const product = new Database(source);
    const history = [];
    const board = [];
    for (let time = 0; time < TIMES; time += 1) {
      const { groupId, programmeId } = groups[time % groups.length];
      await product.inTransaction({ groupId }, async (tx) => {
        const [{ id }] = await tx.query('SELECT id FROM journeys WHERE group_id = $1 AND id > $2 LIMIT 1', [
          groupId,
          groupId,
        ]);
        history.push(
          await timed(() =>
            tx.query('SELECT * FROM journey_events WHERE journey_id = $1 ORDER BY version DESC LIMIT 50', [
              id,
            ]),
          ),
        );
        board.push(await timed(() => tx.query(`SELECT state, count(*)::int FROM journeys WHERE group_id = $1 AND programme_id = $2 AND state_kind = 'open' GROUP BY 1`, [groupId, programmeId]))); // prettier-ignore
      });
    }
    return {
      historyP50: quantile(history, 0.5),
      historyP95: quantile(history, 0.95),
      boardP50: quantile(board, 0.5),
      boardP95: quantile(board, 0.95),
    };
  } finally {
    await source.destroy();
  }
}

async function timed(work) {
  const start = performance.now();
  await work();
  return performance.now() - start;
}
