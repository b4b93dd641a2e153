import { NEEDS_VESLE } from '../data/needs-later';
import { VESLE_PEOPLE } from '../data/people-vesle';
import type { Intake } from './intake';
import { tellOffers } from './offers-story';
import { openProgramme } from './programme';
import type { Scene } from './scene';
import { tellIntake } from './tell-intake';

export const VESLE: Intake = {
  programme: 'vesle1',
  coordinator: 'samira',
  director: 'lambert',
  referent: null,
  tidyUntil: -4,
  events: [{ key: 'datingv', invited: -74, held: -60, place: 'Maison de quartier', address: 'Rue de la Neuvillette, Reims', seats: 16 }],
  sessions: [
    { key: 'poev', name: 'POE collective Vesle 1', start: -13, weeks: 5, places: 8, place: 'Formation industrie Brie-Champagne, Dormans', provider: 'brie', funder: 'opco', trainer: 'samira', enrolled: -46, event: 0 },
  ],
  people: VESLE_PEOPLE,
}; // prettier-ignore

/** « Vesle 1 », in another group, which shares two prescribers with the first. */
export function tellVesle(scene: Scene): void {
  openProgramme(scene, {
    key: 'vesle1',
    name: 'Vesle 1',
    area: '4404',
    coordinator: 'samira',
    opens: -160,
    poePlaces: 8,
  });
  tellOffers(scene, {
    programme: 'vesle1',
    coordinator: 'samira',
    from: -156,
    startsOn: 30,
    needs: NEEDS_VESLE,
  });
  tellIntake(scene, VESLE);
}
