import type { ProblemText } from '../problem-text';

/** Tasks, and the links that persons answer with. */
export const TASK_PROBLEMS = {
  task_not_by_hand: {
    kind: 'refused',
    title: 'Tâche liée à une action',
    what: 'Cette tâche ne se ferme pas à la main.',
    why: 'Elle se ferme d’elle-même quand l’action qu’elle attend est faite.',
    next: 'Ouvrez la fiche et faites l’action.',
  },
  task_already_done: {
    kind: 'conflict',
    title: 'Tâche déjà faite',
    what: 'Cette tâche est déjà fermée.',
    why: 'Une autre personne l’a peut-être faite pendant que vous lisiez.',
    next: 'Rechargez la liste.',
  },
} as const satisfies Record<string, ProblemText>;
