import type { Tx } from '@passerelle/platform';

/** The instant of the database (ISO), which a demonstration may shift. */
export async function appNow(tx: Tx): Promise<string> {
  const [row] = await tx.query<{ now: Date }[]>('SELECT app_now() AS now');
  if (!row) throw new Error('The database did not tell the time');
  return row.now.toISOString();
}
