import { OMOIS_4, tellOmois4 } from './programme-1';
import { OMOIS_5, tellOmois5 } from './programme-2';
import { tellVesle, VESLE } from './second-group';
import type { Scene } from './scene';
import { tellTidying } from './tidy-story';

/** The story of each group, by its key. */
export const STORIES: Readonly<Record<string, (scene: Scene) => void>> = {
  aisne: (scene) => {
    tellOmois4(scene);
    tellOmois5(scene);
    tellTidying(scene, [OMOIS_4, OMOIS_5], -540);
  },
  marne: (scene) => {
    tellVesle(scene);
    tellTidying(scene, [VESLE], -150);
  },
};
