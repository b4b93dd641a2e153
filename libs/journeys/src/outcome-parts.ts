import { CHOICE_CHANGES, releaseChoices, retakeOfferSeat } from './changes/choice.changes';
import { CONTRACT_CHANGES } from './changes/contract.changes';
import { EXIT_CHANGES } from './changes/exit.changes';
import { readChoiceFacts } from './facts/choice.facts';
import { readContractFacts } from './facts/contract.facts';
import { readExitFacts } from './facts/exit.facts';
import { CHOICE_GUARDS } from './guards/choice.guards';
import { CONTRACT_GUARDS } from './guards/contract.guards';
import { EXIT_GUARDS } from './guards/exit.guards';

/** The parts of the definition from the choice of an offer to the last follow-up, by the names it gives them. */
export const OUTCOME_PARTS = {
  guards: { ...CHOICE_GUARDS, ...CONTRACT_GUARDS, ...EXIT_GUARDS },
  changes: { ...CHOICE_CHANGES, ...CONTRACT_CHANGES, ...EXIT_CHANGES },
  facts: { choice: readChoiceFacts, contract: readContractFacts, exit: readExitFacts },
  releaseChoices,
  retakeOfferSeat,
};
