import { NEEDS_OMOIS_4_A } from '../data/needs-omois-4-a';
import { NEEDS_OMOIS_4_B } from '../data/needs-omois-4-b';
import { tellOffers } from './offers-story';
import type { Stage } from './stage';
import { openProgramme } from './programme';

/** The story of each group, by its key. */
export const STORIES: Readonly<Record<string, (stage: Stage) => Promise<void>>> = {
  aisne: (stage) => {
    openProgramme(stage, { key: 'omois4', name: 'Omois 4', area: '3208', coordinator: 'nadia', opens: -545, poePlaces: 20 });
    tellOffers(stage, { programme: 'omois4', coordinator: 'nadia', from: -543, needs: [...NEEDS_OMOIS_4_A, ...NEEDS_OMOIS_4_B], sentBack: { key: 'fonte-moule', reason: 'Le palan est neuf depuis mars, dites-le : les gens ne portent plus rien à la main.' } });
    return Promise.resolve();
  },
};
