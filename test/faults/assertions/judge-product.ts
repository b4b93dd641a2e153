import type { Expected } from '../load/expected';
import type { ActingClient } from '../load/acting-client';
import { mailName } from '../scene/sent-mails';
import type { Scene } from '../scene/scene';
import { checkEverything } from './check-everything';
import { compareEffects, type EffectsCompared } from './effects-of-journal';
import { readJournal, type JournalFound } from './journal';
import type { Verdict } from './verdict';

/** What a leg of the product came to. */
export interface Judged {
  readonly verdict: Verdict;
  readonly transitions: number;
  readonly effects: number;
}

/** Looks at a leg of the product once it has settled. @param groupId group of the leg @param settled whether all came to rest */
export async function judgeProduct(
  scene: Scene,
  groupId: string,
  expected: Expected,
  client: ActingClient,
): Promise<Judged> {
  const ledger = await scene.database.rows<{ key: string; state: string }>(
    'SELECT key, state FROM effect_ledger WHERE group_id = $1',
    [groupId],
  );
  const done = ledger.filter(({ state }) => state === 'done' || state === 'void');
  const journal = await readJournal(scene, expected, client.acknowledged);
  const effects = await compareEffects(scene, expected, new Map(done.map(({ key }) => [key, 1])));
  const left = await leftBehind(scene, groupId);
  const mails = await compareMails(scene);
  const checked = await checkEverything(scene);
  const inDoubt = ledger.filter(({ state }) => state === 'in_doubt').length;
  return {
    transitions: journal.transitions,
    effects: effects.asked,
    verdict: {
      lost: {
        journeysBehind: journal.behind.length,
        effects: effects.lost.length - inDoubt,
        workLeft: left.work,
        effectsLeft: left.effects,
        timersLeft: left.timers,
        bulkUnfinished: await unfinishedBulks(scene, expected),
        mails: mails.missing,
      },
      twice: {
        acts: journal.tooMany.length,
        effects: effects.twice.length,
        unaskedEffects: effects.unasked.length,
        unknownMails: mails.unknown,
      },
      acksMissing: journal.acksMissing.length,
      journalGaps: journal.gaps,
      replayMismatches: checked.replayMismatches,
      chainBreaks: checked.chainBreaks,
      orphanTimers: checked.orphanTimers,
      stuckOutbox: checked.stuckOutbox,
      told: {
        inDoubt: inDoubt + mails.inDoubt,
        secondSends: scene.mails.secondSends(),
        repeatedRequests: client.repeated,
        crashes: crashesIn(scene),
      },
      examples: examplesOf(journal, effects),
    },
  };
}

/** Programs that ended by themselves since the scene was opened: at a start without a database, or for a defect. */
function crashesIn({ programs }: Scene): number {
  return programs.reduce((sum, { endedByItself }) => sum + endedByItself, 0);
}

function examplesOf(journal: JournalFound, effects: EffectsCompared): string[] {
  const some = (what: string, found: readonly string[]): string[] => found.slice(0, 3).map((one) => `${what} ${one}`); // prettier-ignore
  return [
    ...some('behind', journal.behind),
    ...some('too many', journal.tooMany),
    ...some('acknowledged, missing', journal.acksMissing),
    ...some('effect lost', effects.lost),
    ...some('effect nobody asked for', effects.unasked),
  ];
}

function leftBehind(
  scene: Scene,
  groupId: string,
): Promise<{ work: number; effects: number; timers: number }> {
  return scene.database.row(
    `SELECT (SELECT count(*)::int FROM work_items WHERE group_id = $1) AS work,
            (SELECT count(*)::int FROM outbox WHERE group_id = $1) AS effects,
            (SELECT count(*)::int FROM timers WHERE group_id = $1 AND (dead_at IS NOT NULL OR (paused_at IS NULL AND due_at <= app_now()))) AS timers`,
    [groupId],
  );
}

/** Bulk requests not over, or of which an outcome is missing or is anything but done. */
async function unfinishedBulks({ database }: Scene, expected: Expected): Promise<number> {
  const { n } = await database.row<{ n: number }>(
    `SELECT count(*)::int AS n FROM unnest($1::uuid[]) AS asked(id) LEFT JOIN bulk_requests b USING (id)
     WHERE b.finished_at IS NULL
        OR b.total <> (SELECT count(*) FROM bulk_outcomes o WHERE o.bulk_id = b.id AND o.outcome = 'done')`,
    [[...expected.bulkIds]],
  );
  return n;
}

interface MailsCompared {
  /** Recorded as sent, and nobody took it. */
  readonly missing: number;
  /** Taken, and recorded nowhere. */
  readonly unknown: number;
  /** Taken, and the ledger says that it may have left: what it announced was over before it could be recorded. */
  readonly inDoubt: number;
}

/** Compares the mails recorded with those the far end took. */
async function compareMails({ database, mails }: Scene): Promise<MailsCompared> {
  const rows = await database.rows<{ key: string }>('SELECT key FROM mails');
  const inDoubt = await database.rows<{ key: string }>(
    `SELECT key || ':' || recipient AS key FROM effect_ledger, jsonb_array_elements_text(result->'doubtful') AS recipient`,
  );
  const recorded = new Set(rows.map(({ key }) => mailName(key)));
  const doubtful = new Set(inDoubt.map(({ key }) => mailName(key)));
  const taken = mails.taken();
  const unrecorded = mails.notToldBefore([...taken].filter((name) => !recorded.has(name)));
  return {
    missing: [...recorded].filter((name) => !taken.has(name)).length,
    unknown: unrecorded.filter((name) => !doubtful.has(name)).length,
    inDoubt: unrecorded.filter((name) => doubtful.has(name)).length,
  };
}
