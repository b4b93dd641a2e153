import { OMOIS_4, tellOmois4 } from './programme-1';
import { OMOIS_5, tellOmois5 } from './programme-2';
import { tellVesle, VESLE } from './second-group';
import type { Stage } from './stage';
import { tellTidying } from './tidy-story';

/** The story of each group, by its key. */
export const STORIES: Readonly<Record<string, (stage: Stage) => void>> = {
  aisne: (stage) => {
    tellOmois4(stage);
    tellOmois5(stage);
    tellTidying(stage, [OMOIS_4, OMOIS_5], -540);
  },
  marne: (stage) => {
    tellVesle(stage);
    tellTidying(stage, [VESLE], -150);
  },
};
