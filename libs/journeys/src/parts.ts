import { AROUND_GUARDS, placeCanBeFoundAgain } from './guards/around.guards';
import { CHOICE_GUARDS, offerCanBeFoundAgain } from './guards/choice.guards';
import { CONTRACT_GUARDS } from './guards/contract.guards';
import { EXIT_GUARDS } from './guards/exit.guards';
import { PASS_DATING_GUARDS } from './guards/pass-dating.guards';
import { POE_GUARDS } from './guards/poe.guards';
import { REFERRAL_GUARDS } from './guards/referral.guards';
import { ASSIGNMENT_CHANGES } from './changes/assignment.changes';
import { CHOICE_CHANGES, releaseChoices, retakeOfferSeat } from './changes/choice.changes';
import { CONTRACT_CHANGES } from './changes/contract.changes';
import { EXIT_CHANGES } from './changes/exit.changes';
import { PASS_DATING_CHANGES } from './changes/pass-dating.changes';
import { releaseEventAndPoe, takeEventAndPoeAgain } from './changes/places.changes';
import { POE_CHANGES } from './changes/poe.changes';
import { REFERRAL_CHANGES } from './changes/referral.changes';
import { EFFECTS } from './effects/effects.catalogue';
import type { Parts } from './engine/machinery';
import type { Change } from './engine/move';
import { readAssignmentFacts } from './facts/assignment.facts';
import { readChoiceFacts } from './facts/choice.facts';
import { readContractFacts } from './facts/contract.facts';
import { readEventFacts } from './facts/event.facts';
import { readExitFacts } from './facts/exit.facts';
import { readPersonFacts } from './facts/person.facts';
import { readPoeFacts } from './facts/poe.facts';
import { DATE_TOPICS, SUBJECT_TOPICS } from './facts/topics';
import { INPUTS, WORD_INPUTS } from './inputs/catalogue';
import { closeTasksOf } from './tasks/close-tasks-of';

const releasePlaces: Change = async (tx, moves) => {
  await releaseEventAndPoe(tx, moves);
  return releaseChoices(tx, moves);
};

const takePlacesAgain: Change = async (tx, moves) => {
  const gone = await takeEventAndPoeAgain(tx, moves);
  const still = moves.filter(({ journey }) => !gone.has(journey.id));
  return new Map([...gone, ...(await retakeOfferSeat(tx, still))]);
};

/** Every part that the definitions name: conditions, writes, facts, messages and fields. */
export const PARTS: Parts = {
  guards: {
    ...REFERRAL_GUARDS,
    ...PASS_DATING_GUARDS,
    ...POE_GUARDS,
    ...CHOICE_GUARDS,
    ...CONTRACT_GUARDS,
    ...EXIT_GUARDS,
    ...AROUND_GUARDS,
    place_can_be_found_again: {
      needs: ['event', 'poe', 'choice'],
      run: (context) => placeCanBeFoundAgain(context) ?? offerCanBeFoundAgain(context),
    },
  },
  changes: {
    ...REFERRAL_CHANGES,
    ...PASS_DATING_CHANGES,
    ...POE_CHANGES,
    ...CHOICE_CHANGES,
    ...CONTRACT_CHANGES,
    ...EXIT_CHANGES,
    ...ASSIGNMENT_CHANGES,
    release_places: releasePlaces,
    take_places_again: takePlacesAgain,
  },
  facts: {
    person: readPersonFacts,
    event: readEventFacts,
    poe: readPoeFacts,
    choice: readChoiceFacts,
    contract: readContractFacts,
    exit: readExitFacts,
    assignment: readAssignmentFacts,
  },
  dateTopics: DATE_TOPICS,
  subjectTopics: SUBJECT_TOPICS,
  effects: Object.keys(EFFECTS),
  inputs: Object.keys(INPUTS),
  wordInputs: WORD_INPUTS,
  onMoved: async (tx, moved) => {
    await closeTasksOf(tx, moved);
  },
};
