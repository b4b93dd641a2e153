import { GIVEN_UP_OMOIS_4 } from '../data/needs-given-up';
import { NEEDS_OMOIS_4_A } from '../data/needs-omois-4-a';
import { NEEDS_OMOIS_4_B } from '../data/needs-omois-4-b';
import { OMOIS_4_EARLY } from '../data/people-omois-4-early';
import { OMOIS_4_MET } from '../data/people-omois-4-met';
import { OMOIS_4_POE } from '../data/people-omois-4-poe';
import type { Intake } from './intake';
import { tellNeedsGivenUp, tellOffersFilled } from './offers-closed-story';
import { tellOffers } from './offers-story';
import { openProgramme } from './programme';
import type { Scene } from './scene';
import { tellIntake } from './tell-intake';

export const OMOIS_4: Intake = {
  programme: 'omois4',
  coordinator: 'nadia',
  director: 'baudry',
  referent: 'mathieu',
  tidyUntil: -4,
  events: [{ key: 'dating4', invited: -455, held: -440, place: 'Salle des fêtes', address: 'Place de la mairie, Essômes-sur-Marne', seats: 44 }],
  sessions: [
    { key: 'poe4', name: 'POE collective Omois 4', start: -412, weeks: 6, places: 20, place: 'Atelier-école de l’Omois, Château-Thierry', provider: 'atelier', funder: 'opco', trainer: 'tessier', enrolled: -432, event: 0 },
  ],
  people: [...OMOIS_4_POE, ...OMOIS_4_MET, ...OMOIS_4_EARLY],
}; // prettier-ignore

/** « Omois 4 »: eighteen needs, sixty people referred, twenty in the internship, fourteen contracts. */
export function tellOmois4(scene: Scene): void {
  openProgramme(scene, {
    key: 'omois4',
    name: 'Omois 4',
    area: '3208',
    coordinator: 'nadia',
    opens: -545,
    poePlaces: 20,
  });
  tellOffers(scene, {
    programme: 'omois4',
    coordinator: 'nadia',
    from: -543,
    startsOn: -343,
    needs: [...NEEDS_OMOIS_4_A, ...NEEDS_OMOIS_4_B],
    sentBack: {
      key: 'fonte-moule',
      reason: 'Le palan est neuf depuis mars, dites-le : les gens ne portent plus rien à la main.',
      condition: 'Le palan est neuf depuis mars : rien ne se porte à la main.',
    },
  });
  tellIntake(scene, OMOIS_4);
  tellNeedsGivenUp(scene, GIVEN_UP_OMOIS_4);
  tellOffersFilled(scene, 'omois4', 'nadia', -262);
}
