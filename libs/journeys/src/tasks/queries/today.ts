import type { Actor, Tx } from '@passerelle/platform';
import { changesSinceYesterday, type Change } from './changes-since-yesterday';
import { nextPassDating, type NextPassDating } from './next-pass-dating';
import { notificationsOf, type NotificationRow } from './notifications-of';
import { programmeStrip, type ProgrammeLine } from './programme-strip';
import { tasksOf, type TaskRow } from './tasks-of';
import { waitingReferrals, type WaitingReferral } from './waiting-referrals';

/** Most tasks shown on the page of the day: more is a list, not a day. */
const MOST_TASKS = 7;

/** What a person finds on « Aujourd’hui », by the role they hold. Blocks that the role has no use for are empty. */
export interface Today {
  readonly role: string;
  /** ISO instant of the database's clock. */
  readonly now: string;
  readonly tasks: readonly TaskRow[];
  readonly taskCount: number;
  readonly lateCount: number;
  readonly programmes: readonly ProgrammeLine[];
  readonly referrals: readonly WaitingReferral[];
  readonly nextPassDating: NextPassDating | null;
  readonly changes: readonly Change[];
  readonly notifications: readonly NotificationRow[];
}

const GROUP_STAFF: ReadonlySet<string> = new Set(['director', 'coordinator', 'referent']);
const READS_CHANGES: ReadonlySet<string> = new Set([...GROUP_STAFF, 'advisor']);

/** Reads the page of the day in the actor's own scope: row-level security decides whose rows those are. */
export async function readToday(tx: Tx, actor: Actor, now: string): Promise<Today> {
  const staff = GROUP_STAFF.has(actor.role);
  const tasks = await tasksOf(tx, actor, { limit: MOST_TASKS });
  return {
    role: actor.role,
    now,
    tasks: tasks.rows,
    taskCount: tasks.total,
    lateCount: tasks.late,
    programmes: staff ? await programmeStrip(tx) : [],
    referrals: staff ? await waitingReferrals(tx, now) : [],
    nextPassDating: staff ? await nextPassDating(tx) : null,
    changes: READS_CHANGES.has(actor.role) ? await changesSinceYesterday(tx, now) : [],
    notifications: await notificationsOf(tx, actor.userId),
  };
}
