import type { TresseData } from './tresse-data';

export { sandrine } from './sample-sandrine';

/* Three plausible journeys: the living style sheet shows them, the specs check them. */

const TODAY = '2026-11-24';

/** Yohann Da Silva, in POE: an interruption, a hole that still lasts, a planned visit, phases to come unknown. */
export const yohann: TresseData = {
  today: TODAY,
  phases: [
    { n: 1, label: 'Orientation', from: '2026-09-07', to: '2026-09-24' },
    { n: 2, label: 'Pass Dating', from: '2026-09-25', to: '2026-10-04' },
    { n: 3, label: 'POE collective', from: '2026-10-05', to: null },
  ],
  actions: [
    {
      id: 'y1',
      kind: 'advice',
      label: 'Dossier logement',
      from: '2026-09-10',
      to: '2026-09-30',
      state: 'interrupted',
      who: 'Claire Morel, Mission locale',
      reason: 'le foyer a fermé',
    },
    {
      id: 'y2',
      kind: 'work_situation',
      label: 'Pass Dating',
      from: '2026-09-25',
      to: '2026-09-25',
      state: 'done',
      who: 'GEIQ Sud de l’Aisne',
    },
    {
      id: 'y3',
      kind: 'training',
      label: 'POE collective',
      from: '2026-10-05',
      to: '2026-10-30',
      state: 'interrupted',
      who: 'Greta de l’Aisne',
      reason: 'absences',
    },
    {
      id: 'y4',
      kind: 'work_situation',
      label: 'Visite de la Fonderie',
      from: '2026-12-03',
      to: '2026-12-04',
      state: 'planned',
      who: 'Fonderie de Lhuys',
    },
  ],
  links: [],
};

/** A braid where four links fall within a fortnight: some knots become one. */
export const crowded: TresseData = {
  today: TODAY,
  phases: [
    { n: 1, label: 'Orientation', from: '2026-08-31', to: '2026-09-20' },
    { n: 2, label: 'Pass Dating', from: '2026-09-21', to: '2026-10-04' },
    { n: 3, label: 'POE collective', from: '2026-10-05', to: '2026-11-22' },
    { n: 4, label: 'Choix de l’offre', from: '2026-11-23', to: null },
  ],
  actions: [
    {
      id: 'c1',
      kind: 'advice',
      label: 'Atelier numérique',
      from: '2026-09-07',
      to: '2026-10-20',
      state: 'done',
    },
    { id: 'c2', kind: 'advice', label: 'Place en crèche', from: '2026-10-26', to: null, state: 'running' },
    {
      id: 'c3',
      kind: 'training',
      label: 'POE collective',
      from: '2026-10-05',
      to: '2026-11-20',
      state: 'done',
    },
    {
      id: 'c4',
      kind: 'work_situation',
      label: 'Visite de trois ateliers',
      from: '2026-10-12',
      to: '2026-10-13',
      state: 'done',
    },
    {
      id: 'c5',
      kind: 'work_situation',
      label: 'Immersion, deux semaines',
      from: '2026-10-26',
      to: '2026-11-06',
      state: 'done',
    },
    {
      id: 'c6',
      kind: 'work_situation',
      label: 'Essai',
      from: '2026-12-01',
      to: '2026-12-04',
      state: 'planned',
    },
  ],
  links: [
    {
      id: 'l1',
      at: '2026-10-05',
      fromKind: 'advice',
      toKind: 'training',
      fromId: 'c1',
      toId: 'c3',
      sentence: 'À l’aise avec une tablette,',
      effect: 'elle entre en POE.',
      planned: false,
    },
    {
      id: 'l2',
      at: '2026-10-12',
      fromKind: 'training',
      toKind: 'work_situation',
      fromId: 'c3',
      toId: 'c4',
      sentence: 'Le groupe',
      effect: 'visite trois ateliers.',
      planned: false,
    },
    {
      id: 'l3',
      at: '2026-10-16',
      fromKind: 'work_situation',
      toKind: 'advice',
      fromId: 'c4',
      toId: 'c2',
      sentence: 'Les horaires vus sur place',
      effect: 'lancent la recherche d’une crèche.',
      planned: false,
    },
    {
      id: 'l4',
      at: '2026-11-30',
      fromKind: 'training',
      toKind: 'work_situation',
      fromId: 'c3',
      toId: 'c6',
      sentence: 'Son choix fait,',
      effect: 'un essai de quatre jours.',
      planned: true,
    },
  ],
};
