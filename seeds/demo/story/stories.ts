import { OMOIS_4, tellOmois4 } from './programme-1';
import type { Stage } from './stage';
import { tellTidying } from './tidy-story';

/** The story of each group, by its key. */
export const STORIES: Readonly<Record<string, (stage: Stage) => void>> = {
  aisne: (stage) => {
    tellOmois4(stage);
    tellTidying(stage, [OMOIS_4], -545);
  },
};
