import { NEEDS_OMOIS_5 } from '../data/needs-later';
import { OMOIS_5_FIRST, OMOIS_5_SECOND } from '../data/people-omois-5';
import type { Intake } from './intake';
import { tellOffers } from './offers-story';
import { openProgramme } from './programme';
import type { Scene } from './scene';
import { tellIntake } from './tell-intake';

const ATELIER = 'Atelier-école de l’Omois, Château-Thierry';

export const OMOIS_5: Intake = {
  programme: 'omois5',
  coordinator: 'nadia',
  director: 'baudry',
  referent: 'mathieu',
  tidyUntil: -4,
  events: [
    { key: 'dating5a', invited: -62, held: -50, place: 'Halle couverte', address: 'Place des États-Unis, Fère-en-Tardenois', seats: 26 },
    { key: 'dating5b', invited: -9, held: 10, place: 'Salle polyvalente', address: 'Rue de la Fontaine, Brasles', seats: 24 },
  ],
  sessions: [
    { key: 'poe5', name: 'POE collective Omois 5', start: -20, weeks: 6, places: 12, place: ATELIER, provider: 'atelier', funder: 'opco', trainer: 'tessier', enrolled: -38, event: 0 },
  ],
  people: [...OMOIS_5_FIRST, ...OMOIS_5_SECOND],
}; // prettier-ignore

/** « Omois 5 »: an internship under way, a Pass Dating in ten days, referrals that wait. */
export function tellOmois5(scene: Scene): void {
  openProgramme(scene, {
    key: 'omois5',
    name: 'Omois 5',
    area: '3208',
    coordinator: 'nadia',
    opens: -124,
    poePlaces: 12,
  });
  tellOffers(scene, {
    programme: 'omois5',
    coordinator: 'nadia',
    from: -121,
    startsOn: 30,
    needs: NEEDS_OMOIS_5.filter(({ until }) => until === 'published'),
  });
  tellOffers(scene, {
    programme: 'omois5',
    coordinator: 'nadia',
    from: -12,
    startsOn: 60,
    needs: NEEDS_OMOIS_5.filter(({ until }) => until !== 'published'),
  });
  tellIntake(scene, OMOIS_5);
}
