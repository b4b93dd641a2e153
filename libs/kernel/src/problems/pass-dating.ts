import type { ProblemText } from '../problem-text';

/** What can be refused about Pass Dating events, plans and feedback. */
export const PASS_DATING_PROBLEMS = {
  event_not_editable: {
    kind: 'conflict',
    title: 'Pass Dating non modifiable',
    what: 'Ce Pass Dating est terminé ou annulé.',
    next: 'Créez-en un autre.',
  },
  event_act_not_from_state: {
    kind: 'conflict',
    title: 'Action impossible pour ce Pass Dating',
    what: 'Cette action n’est pas possible dans l’état « {event_state} ».',
    next: 'Rechargez la page pour voir les actions possibles.',
  },
  event_opens_on_its_day: {
    kind: 'refused',
    title: 'Pas encore le jour du Pass Dating',
    what: 'Ce Pass Dating a lieu le {date} : son accueil s’ouvre ce jour-là.',
    next: 'Attendez ce jour, ou créez un Pass Dating à la bonne date.',
  },
  event_seats_taken: {
    kind: 'conflict',
    title: 'Places déjà prises',
    what: 'Des personnes ont déjà confirmé : il faut au moins {taken} places.',
    next: 'Gardez ce nombre de places, ou prévenez d’abord des personnes.',
  },
  person_not_checked_in: {
    kind: 'refused',
    title: 'Arrivée non notée',
    what: 'Une rencontre se note pour une personne arrivée au Pass Dating.',
    next: 'Notez d’abord l’arrivée de la personne.',
  },
  pair_already_met: {
    kind: 'conflict',
    title: 'Rencontre déjà notée',
    what: 'Cette personne a déjà rencontré cet ambassadeur métier.',
    next: 'Vérifiez la liste des rencontres.',
  },
  person_busy_in_round: {
    kind: 'conflict',
    title: 'Deux rencontres au même tour',
    what: 'Cette personne a déjà une rencontre à ce tour.',
    next: 'Choisissez un autre tour.',
  },
  ambassador_busy_in_round: {
    kind: 'conflict',
    title: 'Deux rencontres au même tour',
    what: 'Cet ambassadeur métier a déjà une rencontre à ce tour.',
    next: 'Choisissez un autre tour.',
  },
  plan_needs_people: {
    kind: 'refused',
    title: 'Pas encore de quoi faire un planning',
    what: 'Il faut au moins un ambassadeur métier et une personne confirmée.',
    next: 'Complétez les présences, puis simulez de nouveau.',
  },
  plan_out_of_date: {
    kind: 'conflict',
    title: 'Planning dépassé',
    what: 'Des présences ont changé depuis ce planning.',
    next: 'Recalculez-le avant de le publier.',
  },
  meeting_not_held: {
    kind: 'refused',
    title: 'Rencontre non tenue',
    what: 'Cette rencontre n’a pas eu lieu : elle n’a pas de retour.',
    next: 'Vérifiez les arrivées, ou choisissez une autre rencontre.',
  },
  feedback_already_given: {
    kind: 'conflict',
    title: 'Retour déjà donné',
    what: 'Un retour a déjà été donné pour cette rencontre.',
    next: 'Modifiez le retour existant.',
  },
  feedback_closed: {
    kind: 'refused',
    title: 'Retours clos',
    what: 'Les retours de ce Pass Dating ne peuvent plus changer.',
    why: 'Les décisions ont été prises à partir d’eux.',
    next: 'Dites ce que vous souhaitez ajouter à la coordination.',
  },
  ambassador_not_available: {
    kind: 'refused',
    title: 'Ambassadeur métier indisponible',
    what: 'Cet ambassadeur métier n’est pas disponible à cette heure.',
    next: 'Choisissez une autre heure ou une autre personne.',
  },
} as const satisfies Record<string, ProblemText>;
