import type { LeasedEffect } from '@passerelle/platform';
import { askHuman } from './ask-human';
import type { EffectDeps } from './effect-settings';
import { delayOutboxRow } from './outbox-row';
import { prepareEffect, type EffectReport, type Prepared } from './prepare-effect';
import { sendMails } from './send-mails';

/**
 * Runs one delivery of an effect. Run twice, or ten times at once, it is done once: the ledger row is the witness. A delivery whose
 * lease has passed to a later one does nothing.
 * @throws when the database went away, or a mail left and could not be recorded: the lease ends, and the next delivery finds the doubt
 */
export async function runEffect(deps: EffectDeps, leased: LeasedEffect): Promise<EffectReport> {
  let prepared: Prepared;
  try {
    prepared = await deps.database.inTransaction({ groupId: leased.groupId }, (tx) =>
      prepareEffect(tx, deps, leased),
    );
  } catch (error) {
    return delayAfter(deps, leased, error);
  }
  return prepared.kind === 'settled' ? prepared.report : sendMails(deps, leased, prepared);
}

/** Nothing was written and nothing left: the effect waits, and after eight failures a human is asked. */
function delayAfter(deps: EffectDeps, leased: LeasedEffect, error: unknown): Promise<EffectReport> {
  return deps.database.inTransaction({ groupId: leased.groupId }, async (tx) => {
    const rows: { key: string; journey_id: string | null }[] = await tx.query(
      'SELECT key, journey_id FROM outbox WHERE id = $1 AND generation = $2',
      [leased.id, leased.generation],
    );
    const [row] = rows;
    if (!row) return 'not_mine';
    if (!(await delayOutboxRow(tx, leased, nameOf(error)))) return 'delayed';
    await askHuman(tx, { ...leased, key: row.key, journeyId: row.journey_id, payload: {} }, 'failed');
    return 'set_aside';
  });
}

/** The kind of error and its code, never its text: it may quote a row. */
function nameOf(error: unknown): string {
  if (!(error instanceof Error)) return 'Error';
  return 'code' in error ? `${error.name} ${String(error.code)}` : error.name;
}
