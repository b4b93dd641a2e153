import { NEEDS_VESLE } from '../data/needs-later';
import { VESLE_PEOPLE } from '../data/people-vesle';
import type { Cohort } from './cohort';
import { tellOffers } from './offers-story';
import { openProgramme } from './programme';
import type { Stage } from './stage';
import { tellCohort } from './tell-cohort';

export const VESLE: Cohort = {
  programme: 'vesle1',
  coordinator: 'samira',
  director: 'lambert',
  referent: null,
  tidyUntil: -9,
  events: [{ key: 'datingv', invited: -74, held: -60, place: 'Maison de quartier', address: 'Rue de la Neuvillette, Reims', seats: 16 }],
  sessions: [
    { key: 'poev', name: 'POE collective Vesle 1', start: -13, weeks: 5, places: 8, place: 'Formation industrie Brie-Champagne, Dormans', provider: 'brie', funder: 'opco', trainer: 'samira', enrolled: -46, event: 0 },
  ],
  people: VESLE_PEOPLE,
}; // prettier-ignore

/** « Vesle 1 », in another group, which shares two prescribers with the first. */
export function tellVesle(stage: Stage): void {
  openProgramme(stage, {
    key: 'vesle1',
    name: 'Vesle 1',
    area: '4404',
    coordinator: 'samira',
    opens: -160,
    poePlaces: 8,
  });
  tellOffers(stage, { programme: 'vesle1', coordinator: 'samira', from: -156, needs: NEEDS_VESLE });
  tellCohort(stage, VESLE);
}
