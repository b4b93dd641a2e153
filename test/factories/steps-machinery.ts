import { Definitions, Machinery, type Parts } from '@passerelle/journeys';
import { ASSIGNMENT_CHANGES } from '../../libs/journeys/src/changes/assignment.changes';
import { PASS_DATING_CHANGES } from '../../libs/journeys/src/changes/pass-dating.changes';
import { releaseEventAndPoe, takeEventAndPoeAgain } from '../../libs/journeys/src/changes/places.changes';
import { POE_CHANGES } from '../../libs/journeys/src/changes/poe.changes';
import { REFERRAL_CHANGES } from '../../libs/journeys/src/changes/referral.changes';
import { passIndustries } from '../../libs/journeys/src/domain/pass-industries.workflow';
import { readAssignmentFacts } from '../../libs/journeys/src/facts/assignment.facts';
import { readEventFacts } from '../../libs/journeys/src/facts/event.facts';
import { readPersonFacts } from '../../libs/journeys/src/facts/person.facts';
import { readPoeFacts } from '../../libs/journeys/src/facts/poe.facts';
import { DATE_TOPICS, SUBJECT_TOPICS } from '../../libs/journeys/src/facts/topics';
import { AROUND_GUARDS, placeCanBeFoundAgain } from '../../libs/journeys/src/guards/around.guards';
import { PASS_DATING_GUARDS } from '../../libs/journeys/src/guards/pass-dating.guards';
import { POE_GUARDS } from '../../libs/journeys/src/guards/poe.guards';
import { REFERRAL_GUARDS } from '../../libs/journeys/src/guards/referral.guards';
import { INPUTS, WORD_INPUTS } from '../../libs/journeys/src/inputs/catalogue';

const acts = Object.values(passIndustries.acts);
const named = (list: 'guards' | 'changes'): string[] =>
  acts.flatMap((act) =>
    list in act ? [...((act as Partial<Record<typeof list, readonly string[]>>)[list] ?? [])] : [],
  );
const effects = [
  ...acts.flatMap((act) => [
    ...('effects' in act ? act.effects : []),
    ...('otherwise' in act ? act.otherwise : []),
  ]),
  ...Object.values(passIndustries.timers).flatMap(({ fires }) =>
    'effects' in fires ? [...fires.effects] : [],
  ),
];

const later = (name: string): never => {
  throw new Error(`${name} belongs to the steps after the POE`);
};
const nothing: Parts['facts']['exit'] = () => Promise.resolve(new Map());

const STEPS: Parts = {
  guards: {
    ...Object.fromEntries(named('guards').map((name) => [name, { needs: [], run: () => later(name) }])),
    ...REFERRAL_GUARDS,
    ...PASS_DATING_GUARDS,
    ...POE_GUARDS,
    ...AROUND_GUARDS,
    place_can_be_found_again: { needs: ['event', 'poe'], run: placeCanBeFoundAgain },
  },
  changes: {
    ...Object.fromEntries(named('changes').map((name) => [name, () => later(name)])),
    ...REFERRAL_CHANGES,
    ...PASS_DATING_CHANGES,
    ...POE_CHANGES,
    ...ASSIGNMENT_CHANGES,
    release_places: async (tx, moves) => {
      await releaseEventAndPoe(tx, moves);
      return new Map();
    },
    take_places_again: takeEventAndPoeAgain,
  },
  facts: {
    person: readPersonFacts,
    event: readEventFacts,
    poe: readPoeFacts,
    assignment: readAssignmentFacts,
    choice: nothing,
    contract: nothing,
    exit: nothing,
  },
  dateTopics: DATE_TOPICS,
  subjectTopics: SUBJECT_TOPICS,
  effects,
  inputs: Object.keys(INPUTS),
  wordInputs: WORD_INPUTS,
  onMoved: () => Promise.resolve(),
};

/** The method itself, with the real parts of its first three steps; an act of a later step throws. */
export function stepsMachinery(): Machinery {
  return new Machinery(new Definitions([passIndustries]), STEPS);
}
