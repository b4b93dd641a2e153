import { Definitions, Machinery, OUTCOME_PARTS, passIndustries, type Parts } from '@passerelle/journeys';
import type { WorkflowDefinition } from '@passerelle/workflow';

const definition: WorkflowDefinition = passIndustries;
const acts = Object.values(definition.acts);
const namesOf = (read: (act: (typeof acts)[number]) => readonly string[]): string[] => [
  ...new Set(acts.flatMap(read)),
];

/**
 * The method's own definition with the guards, changes and facts of choice, contract and exit; those of the steps before let
 * everything pass.
 */
export function outcomesMachinery(): Machinery {
  const nothing: Parts['facts']['person'] = () => Promise.resolve(new Map());
  const timers = Object.values(definition.timers);
  return new Machinery(new Definitions([definition]), {
    guards: {
      ...Object.fromEntries(
        namesOf((act) => act.guards ?? []).map((name) => [name, { needs: [], run: () => null }]),
      ),
      ...OUTCOME_PARTS.guards,
    },
    changes: {
      ...Object.fromEntries(
        namesOf((act) => act.changes ?? []).map((name) => [name, () => Promise.resolve(new Map())]),
      ),
      ...OUTCOME_PARTS.changes,
      release_places: OUTCOME_PARTS.releaseChoices,
      take_places_again: OUTCOME_PARTS.retakeOfferSeat,
    },
    facts: {
      person: nothing,
      event: nothing,
      poe: nothing,
      assignment: nothing,
      ...OUTCOME_PARTS.facts,
    },
    dateTopics: {
      contract_start: 'contract',
      contract_end: 'contract',
      trial_end: 'contract',
      filed: 'contract',
      exit: 'exit',
      follow_up_end: 'exit',
    },
    subjectTopics: { waiting_companies: 'choice' },
    effects: [
      'task_confirm_proposal',
      ...namesOf((act) => [...(act.effects ?? []), ...(act.otherwise ?? [])]),
      ...timers.flatMap(({ fires }) => ('effects' in fires ? fires.effects : [])),
    ],
    inputs: namesOf((act) => [...(act.needs ?? []), ...(act.may ?? [])]),
    wordInputs: new Set(['reason', 'sentence']),
    onMoved: () => Promise.resolve(),
  });
}
