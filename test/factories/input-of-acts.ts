import type { WorkflowDefinition } from '@passerelle/workflow';
import type { Group } from './a-group';
import type { Places } from './places-of-the-method';

/** What the acts are given beyond what they need, for their conditions to hold. */
const MORE: Readonly<Record<string, readonly string[]>> = {
  check_in: ['sentence'],
  shortlist: ['sentence'],
  reassign: ['new_advisor'],
};

/** What a person would write for an act, valid whoever makes it. @throws when an act needs what nobody has written here */
export function inputOf(
  definition: WorkflowDefinition,
  act: string,
  { advisor, companyId }: Group,
  { nextEvent, sessions }: Places,
): Record<string, unknown> {
  const day = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
  const values: Readonly<Record<string, unknown>> = {
    question: 'Quel trajet ?',
    answer: 'Vingt minutes.',
    decline_reason: 'other',
    withdrawal_reason: 'prefers_not_to_say',
    interruption_reason: 'other',
    undo_reason: 'company_withdrew',
    termination_reason: 'other',
    barrier: 'other',
    reason: 'Prête à travailler.',
    sentence: 'À l’aise à l’atelier.',
    next_step: 'Un bilan.',
    organisation: 'Cap emploi',
    pass_dating: nextEvent,
    poe_session: sessions.future,
    new_advisor: advisor.userId,
    starts_on: day(20),
    ends_on: day(380),
    qualification_aim: 'CQPM conducteur d’équipements industriels',
    weekly_hours: 35,
    signed_by_group_on: day(-1),
    signed_by_person_on: day(-1),
    amendment_kind: 'pay',
    filed_on: day(-1),
    company: companyId,
    contract_kind: 'cdi',
    happened_on: day(-1),
    outcome: 'cdi',
    proof: 'payslip',
    follow_up_month: 3,
    still_employed: true,
  };
  const names = [...(definition.acts[act]?.needs ?? []), ...(MORE[act] ?? [])];
  const unknown = names.filter((name) => values[name] === undefined);
  if (unknown.length > 0) throw new Error(`Nobody has written ${unknown.join(', ')} for ${act}`);
  return Object.fromEntries(names.map((name) => [name, values[name]]));
}
