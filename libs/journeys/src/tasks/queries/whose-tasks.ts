import type { Actor } from '@passerelle/platform';

/** A condition on tasks `t` and journeys `j`, with its parameters from $1 on. */
export interface TaskCondition {
  readonly sql: string;
  readonly params: readonly unknown[];
}

/**
 * Which open tasks wait for an actor. The coordination has the group's, and sees those of trainers and tutors once they are late; the
 * direction also sees what is late in the coordination. An advisor has the people they follow, in any group, and those of the structure
 * that nobody follows. Null = none, for this role.
 */
export function whoseTasks(actor: Actor): TaskCondition | null {
  switch (actor.role) {
    case 'coordinator':
      return {
        sql: `t.group_id = $1 AND (t.assigned_role IN ('coordinator', 'referent')
              OR (t.assigned_role IN ('trainer', 'tutor') AND t.due_at < app_now()))`,
        params: [actor.groupId],
      };
    case 'director':
      return {
        sql: `t.group_id = $1 AND (t.assigned_role = 'director' OR (t.assigned_role = 'coordinator' AND t.due_at < app_now()))`,
        params: [actor.groupId],
      };
    case 'referent':
      return {
        sql: `t.group_id = $1 AND (t.assigned_user_id = $2 OR (t.assigned_role IN ('coordinator', 'referent') AND j.referent_id = $2))`,
        params: [actor.groupId, actor.userId],
      };
    case 'advisor':
      return {
        sql: `t.assigned_role = 'advisor' AND t.prescriber_id = $1 AND (t.assigned_user_id = $2 OR t.assigned_user_id IS NULL)`,
        params: [actor.prescriberId, actor.userId],
      };
    case 'employer':
      return {
        sql: `t.group_id = $1 AND t.assigned_role = 'employer' AND t.member_company_id = $2`,
        params: [actor.groupId, actor.memberCompanyId],
      };
    case 'tutor':
      return {
        sql: `t.group_id = $1 AND t.assigned_role = 'tutor' AND t.assigned_user_id = $2`,
        params: [actor.groupId, actor.userId],
      };
    case 'trainer':
      return {
        sql: `t.group_id = $1 AND t.assigned_role = 'trainer' AND t.journey_id IN (
                SELECT e.journey_id FROM poe_enrolments e JOIN poe_sessions p ON p.id = e.poe_session_id
                WHERE p.training_provider_id = $2)`,
        params: [actor.groupId, actor.trainingProviderId],
      };
    case 'ambassador':
    case 'candidate':
    case 'funder':
    case 'platform_admin':
    case 'privacy_officer':
    case 'system':
      return null;
  }
}
