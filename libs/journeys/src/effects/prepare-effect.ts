import type { LeasedEffect, Tx } from '@passerelle/platform';
import { askHuman } from './ask-human';
import { readJourneyContext } from './context/journey-context';
import { effectNamed } from './effects.catalogue';
import type { EffectDeps } from './effect-settings';
import { readLedger, writeLedger, type LedgerEntry } from './ledger';
import { deleteOutboxRow, holdOutboxRow, setOutboxRowAside, type OutboxRow } from './outbox-row';
import { planAmbassador } from './plan-ambassador';
import { planGuides } from './plan-guides';
import { planOffer } from './plan-offer';
import { planPerson } from './plan-person';
import { planTask } from './plan-task';
import type { Plan, PlannedMail } from './plan';

/** What became of one delivery of an effect. */
export type EffectReport =
  | 'done'
  | 'void'
  /** Another delivery did it, or is doing it, or a later one will. */
  | 'not_mine'
  /** It waits for another try. */
  | 'delayed'
  /** A human was asked. */
  | 'set_aside';

export type Prepared =
  | { readonly kind: 'settled'; readonly report: EffectReport }
  | {
      readonly kind: 'sending';
      readonly row: OutboxRow;
      readonly mails: readonly PlannedMail[];
      readonly doubtful: readonly string[];
    };

/**
 * First transaction of an effect: finds who is told and how, writes all that the database holds (tasks, notifications) together with the
 * ledger row, and leaves only mails to be handed over, the first of them announced in the ledger.
 */
export async function prepareEffect(tx: Tx, deps: EffectDeps, leased: LeasedEffect): Promise<Prepared> {
  const row = await holdOutboxRow(tx, leased);
  if (!row) return settled('not_mine');
  const ledger = await readLedger(tx, row.key);
  if (ledger?.state === 'done' || ledger?.state === 'void') {
    await deleteOutboxRow(tx, row);
    return settled('not_mine');
  }
  if (ledger?.state === 'sending' && ledger.result.generation === row.generation) return settled('not_mine');
  const plan = await planOf(tx, deps, row, ledger === null);
  if (plan === 'unknown') {
    await setOutboxRowAside(tx, row, 'This version knows no such effect');
    await askHuman(tx, row, 'failed');
    return settled('set_aside');
  }
  if (plan.kind === 'mail') return startSending(tx, deps, row, ledger, plan.mails);
  await writeLedger(tx, row, plan.kind === 'void' ? 'void' : 'done', {
    ...(plan.kind === 'void' && { reason: plan.reason }),
    ...mayHaveLeft(ledger),
  });
  await deleteOutboxRow(tx, row);
  return settled(plan.kind === 'void' ? 'void' : 'done');
}

/** An earlier delivery died handing a mail over, and now there is nothing to send any more: the ledger says whose may have left. */
function mayHaveLeft(ledger: LedgerEntry | null): { readonly doubtful?: readonly string[] } {
  if (ledger?.state !== 'sending') return {};
  const { attempting, doubtful = [] } = ledger.result;
  const all = [...new Set([...doubtful, ...(attempting ? [attempting] : [])])];
  return all.length > 0 ? { doubtful: all } : {};
}

async function planOf(tx: Tx, deps: EffectDeps, row: OutboxRow, first: boolean): Promise<Plan | 'unknown'> {
  const effect = effectNamed(row.effect);
  if (!effect) return 'unknown';
  if (effect.kind === 'tell_offer')
    return effect.whom === 'ambassador'
      ? planAmbassador(tx, deps, row, effect)
      : planOffer(tx, deps, row, effect);
  const journey = row.journeyId ? await readJourneyContext(tx, row.journeyId) : null;
  if (!journey) return { kind: 'void', reason: 'the journey is not there' };
  if (effect.kind === 'task') return planTask(tx, row, effect, journey);
  if (effect.kind === 'tell_guides') return planGuides(tx, deps, row, effect, journey);
  return planPerson(tx, deps, row, effect, journey, first);
}

/** Leaves out the mails already recorded, and the one an earlier delivery was handing over when nobody knows whether it left. */
async function startSending(
  tx: Tx,
  deps: EffectDeps,
  row: OutboxRow,
  ledger: LedgerEntry | null,
  mails: readonly PlannedMail[],
): Promise<Prepared> {
  const sent: { key: string }[] = await tx.query('SELECT key FROM mails WHERE key = ANY ($1)', [
    mails.map(({ mail }) => mail.key),
  ]);
  const recorded = new Set(sent.map(({ key }) => key));
  const doubtful = doubtfulOf(ledger, deps);
  const left = mails.filter(
    ({ mail, recipient }) => !recorded.has(mail.key) && !doubtful.includes(recipient),
  );
  if (left.length === 0) return settled(await closeEffect(tx, row, doubtful, []));
  await writeLedger(tx, row, 'sending', {
    generation: row.generation,
    attempting: left[0]?.recipient ?? null,
    doubtful,
  });
  return { kind: 'sending', row, mails: left, doubtful };
}

function doubtfulOf(ledger: LedgerEntry | null, { mail }: EffectDeps): readonly string[] {
  // In doubt and alive again: a human has decided that it be sent once more.
  if (!ledger || ledger.state === 'in_doubt' || mail.inDoubt === 'provider_key') return [];
  const { attempting, doubtful = [] } = ledger.result;
  return ledger.state === 'sending' && attempting && !doubtful.includes(attempting)
    ? [...doubtful, attempting]
    : doubtful;
}

/** Ends an effect whose mails have all been tried: done, or set aside for a human with those in doubt and those refused. */
export async function closeEffect(
  tx: Tx,
  row: OutboxRow,
  doubtful: readonly string[],
  refused: readonly string[],
  sent: { readonly provider: string; readonly ref: string } | null = null,
): Promise<EffectReport> {
  if (doubtful.length === 0 && refused.length === 0) {
    await writeLedger(tx, row, 'done', {}, sent);
    await deleteOutboxRow(tx, row);
    return 'done';
  }
  const state = doubtful.length > 0 ? 'in_doubt' : 'failed';
  await writeLedger(tx, row, state, { doubtful }, sent);
  await setOutboxRowAside(
    tx,
    row,
    state === 'in_doubt' ? 'Nobody knows whether it left' : 'Refused for good',
  );
  await askHuman(tx, row, state === 'in_doubt' ? 'in_doubt' : 'refused');
  return 'set_aside';
}

function settled(report: EffectReport): Prepared {
  return { kind: 'settled', report };
}
