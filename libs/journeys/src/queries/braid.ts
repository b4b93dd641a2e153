import { PHASE_LABELS, PHASES, type GuidanceActionKind } from '@passerelle/kernel';
import type { Tx } from '@passerelle/platform';
import type { WorkflowDefinition } from '@passerelle/workflow';
import type { Journey } from '../engine/journey';

export interface BraidAction {
  readonly id: string;
  readonly kind: GuidanceActionKind;
  readonly label: string;
  readonly from: string;
  readonly to: string | null;
  readonly state: 'done' | 'running' | 'planned' | 'interrupted';
  readonly who: string | null;
  readonly reason: string | null;
}

export interface BraidLink {
  readonly id: string;
  readonly at: string;
  readonly fromId: string;
  readonly toId: string;
  readonly fromKind: GuidanceActionKind;
  readonly toKind: GuidanceActionKind;
  readonly sentence: string;
  readonly effect: string;
  readonly planned: boolean;
}

export interface BraidPhase {
  readonly n: number;
  readonly label: string;
  readonly from: string;
  readonly to: string | null;
}

/** La tresse: the three kinds of help on one time, the links people saw between them, and the steps of the journey. */
export interface Braid {
  readonly actions: readonly BraidAction[];
  readonly links: readonly BraidLink[];
  readonly phases: readonly BraidPhase[];
  readonly today: string;
}

const DAY = `to_char(%s AT TIME ZONE 'Europe/Paris', 'YYYY-MM-DD')`;

/**
 * Reads the braid of one journey, in the present scope. Days are days of Paris.
 * @param wholePlan also the actions that people entered, with their links: they may tell of a difficulty, and are for those
 *   who may read it (docs/adr/0016)
 */
export async function readBraid(
  tx: Tx,
  { id: journeyId, candidateId }: Journey,
  definition: WorkflowDefinition,
  wholePlan: boolean,
): Promise<Braid> {
  const actions: BraidAction[] = await tx.query(
    `SELECT a.id, a.kind, a.title AS label, a.starts_on::text AS "from", a.ends_on::text AS "to", a.state,
            coalesce(a.carried_by, c.name) AS who, a.interruption_reason AS reason
     FROM guidance_actions a LEFT JOIN member_companies c ON c.id = a.member_company_id
     WHERE a.candidate_id = $1 AND ($2::bool OR a.source IS NOT NULL) ORDER BY a.starts_on, a.id`,
    [candidateId, wholePlan],
  );
  const links: BraidLink[] = await tx.query(
    `SELECT l.id, l.made_on::text AS at, l.from_action_id AS "fromId", l.to_action_id AS "toId", f.kind AS "fromKind",
            t.kind AS "toKind", l.cause AS sentence, l.effect, t.state = 'planned' AS planned
     FROM action_links l JOIN guidance_actions f ON f.id = l.from_action_id JOIN guidance_actions t ON t.id = l.to_action_id
     WHERE l.candidate_id = $1 AND $2::bool ORDER BY l.made_on, l.id`,
    [candidateId, wholePlan],
  );
  const entries: { state: string; on: string }[] = await tx.query(
    `SELECT to_state AS state, ${DAY.replace('%s', 'at')} AS "on" FROM journey_events
     WHERE journey_id = $1 AND from_state IS DISTINCT FROM to_state ORDER BY version`,
    [journeyId],
  );
  const [clock]: { today: string }[] = await tx.query(`SELECT ${DAY.replace('%s', 'app_now()')} AS today`);
  return { actions, links, phases: phasesOf(definition, entries), today: clock?.today ?? '' };
}

function phasesOf(
  definition: WorkflowDefinition,
  entries: readonly { state: string; on: string }[],
): BraidPhase[] {
  const phases: { n: number; label: string; from: string; to: string | null }[] = [];
  for (const { state, on } of entries) {
    const n = PHASES.findIndex((phase) => phase === definition.states[state]?.phase) + 1;
    const phase = PHASES[n - 1];
    const last = phases.at(-1);
    if (!phase) {
      if (last) last.to = on;
      continue;
    }
    if (last?.n === n) continue;
    if (last) last.to = on;
    phases.push({ n, label: PHASE_LABELS[phase], from: on, to: null });
  }
  return phases;
}
