import type { ProblemText } from '../problem-text';

/** What the engine refuses, in any workflow: it names acts and states, never what they are about. */
export const WORKFLOW_PROBLEMS = {
  act_unknown: {
    kind: 'invalid',
    title: 'Action inconnue',
    what: 'L’action « {act} » n’existe pas dans cette définition.',
    next: 'Choisissez une des actions proposées.',
  },
  act_not_from_state: {
    kind: 'conflict',
    title: 'Action impossible à cette étape',
    what: 'L’action « {act} » n’est pas possible dans l’état « {state} ».',
    why: 'L’état a peut-être changé depuis que vous avez ouvert la page.',
    next: 'Rechargez la page : elle montre les actions possibles maintenant.',
  },
  act_not_for_role: {
    kind: 'forbidden',
    title: 'Action réservée à d’autres rôles',
    what: 'L’action « {act} » n’est pas ouverte au rôle « {role} ».',
    next: 'Demandez à une personne qui a ce droit : {roles}.',
  },
  act_needs_a_start: {
    kind: 'conflict',
    title: 'Rien à faire avancer',
    what: 'L’action « {act} » demande un dossier déjà ouvert.',
    next: 'Ouvrez d’abord le dossier, puis recommencez.',
  },
  reason_required: {
    kind: 'invalid',
    title: 'Motif nécessaire',
    what: 'L’action « {act} » demande un motif.',
    next: 'Choisissez un motif dans la liste.',
  },
  sentence_required: {
    kind: 'invalid',
    title: 'Phrase nécessaire',
    what: 'L’action « {act} » demande une phrase écrite.',
    next: 'Écrivez une phrase simple, que la personne pourra lire.',
  },
  input_missing: {
    kind: 'invalid',
    title: 'Information nécessaire',
    what: 'L’action « {act} » demande : {fields}.',
    next: 'Complétez ces informations, puis recommencez.',
  },
  already_on_hold: {
    kind: 'conflict',
    title: 'Déjà en pause',
    what: 'Ce parcours est déjà en pause.',
    next: 'Reprenez-le d’abord, ou modifiez la raison de la pause.',
  },
  not_on_hold: {
    kind: 'conflict',
    title: 'Pas en pause',
    what: 'Ce parcours n’est pas en pause.',
    next: 'Il n’y a rien à reprendre : poursuivez le parcours.',
  },
  no_previous_state: {
    kind: 'refused',
    title: 'Pas d’étape précédente',
    what: 'Le journal ne contient pas d’étape où revenir.',
    next: 'Créez une nouvelle orientation.',
  },
  definition_unknown: {
    kind: 'not_found',
    title: 'Définition inconnue',
    what: 'La définition « {definition} » version {version} n’existe pas.',
    next: 'Choisissez une définition publiée.',
  },
  definition_not_newer: {
    kind: 'refused',
    title: 'Changement de définition impossible',
    what: 'Le parcours suit déjà cette version, ou son état n’existe pas dans la nouvelle.',
    next: 'Choisissez une version plus récente qui garde l’état actuel.',
  },
} as const satisfies Record<string, ProblemText>;
