import { addDays, weekdayOf, isWorkingDay } from '@passerelle/kernel';
import { FinishTask, ReadNotifications } from '@passerelle/journeys';
import { rowsOf, type Actor } from '@passerelle/platform';
import { ACCOUNTS } from '../data/accounts';
import { TASK_NOTES } from '../data/task-notes';
import type { Intake } from './intake';
import type { Scene } from './scene';

interface OpenTask {
  readonly id: string;
  readonly kind: string;
  readonly assigned_role: string;
  readonly assigned_user_id: string | null;
  readonly prescriber_id: string | null;
  readonly member_company_id: string | null;
}

/** Small things that are done every day, even in the last days; one in five waits all the same. */
const DAILY = ['call_person', 'other_journeys'];

/** Twice a week people do what waited for them, and read what they were told; in the last days only some of it. */
export function tellTidying(scene: Scene, intakes: readonly Intake[], from: number): void {
  const { calendar, script } = scene;
  const until = addDays(calendar.today, Math.min(...intakes.map(({ tidyUntil }) => tidyUntil)));
  for (let day = addDays(calendar.today, from); day < calendar.today; day = addDays(day, 1)) {
    if (!isWorkingDay(day)) continue;
    if (day > until) script.on(day, '17:55', () => tidy(scene, DAILY, 5));
    else if (weekdayOf(day) === 2 || weekdayOf(day) === 5)
      script.on(day, '17:55', () => tidy(scene, Object.keys(TASK_NOTES), 0));
  }
}

/** @param left one task in that many is left undone; 0 = none */
async function tidy(scene: Scene, kinds: readonly string[], left: number): Promise<void> {
  const open = await scene.within((tx) =>
    rowsOf<OpenTask>(
      tx,
      `SELECT id, kind, assigned_role, assigned_user_id, prescriber_id, member_company_id FROM tasks
       WHERE group_id = $1 AND done_at IS NULL AND kind = ANY($2::text[]) AND created_at < app_now() - interval '20 hours'
       ORDER BY due_at, id`,
      [scene.groupId, kinds],
    ),
  );
  const finish = new FinishTask(scene.database);
  for (const task of open) {
    const who = holderOf(scene, task);
    const notes = TASK_NOTES[task.kind] ?? [];
    if (left > 0 && scene.chance.below(left) === 0) continue;
    if (who) await finish.execute(who, task.id, scene.chance.among(notes));
  }
  if (left > 0) return;
  const unread = await scene.within(
    (tx) =>
    rowsOf<{ user_id: string }>(tx, 'SELECT DISTINCT user_id FROM notifications WHERE group_id = $1 AND read_at IS NULL', [scene.groupId]), // prettier-ignore
  );
  const read = new ReadNotifications(scene.database);
  for (const { key } of ACCOUNTS)
    if (unread.some(({ user_id }) => user_id === scene.world.id('user', key)))
      await read.execute(scene.world.actor(key), null);
}

function holderOf({ world, group }: Scene, task: OpenTask): Actor | null {
  const account = ACCOUNTS.find((one) => {
    if (task.assigned_user_id) return world.id('user', one.key) === task.assigned_user_id;
    if (task.assigned_role === 'advisor') return one.prescriber !== undefined && world.id('prescriber', one.prescriber) === task.prescriber_id; // prettier-ignore
    if (task.assigned_role === 'employer') return one.role === 'employer' && one.company !== undefined && world.id('company', one.company) === task.member_company_id; // prettier-ignore
    return one.role === task.assigned_role && one.group === group;
  });
  return account ? world.actor(account.key) : null;
}
