/** What people note when they have done a task by hand, by kind of task. */
export const TASK_NOTES: Readonly<Record<string, readonly string[]>> = {
  call_invited: ['Jointe au troisième appel, confirme.', 'Message laissé, rappelle demain.'],
  what_happened: ['Bus manqué, pas de téléphone ce jour-là.', 'A eu peur au dernier moment, on en a parlé.'],
  review_shortlist: [
    'Point fait par téléphone, toujours partante.',
    'Point fait, rien de neuf pour la place.',
  ],
  collect_papers: ['Dossier complet.', 'Tout est là, carte d’identité copiée.'],
  check_papers: ['Vérifié, rien ne manque.'],
  not_arrived: ['Arrivée à 13 h, panne de car.'],
  collect_choices: ['Choix recueillis ensemble, au calme.'],
  choice_late: ['Deuxième visite proposée.'],
  call_company: ['L’entreprise répond cette semaine.'],
  trial_review: ['Point fait avec le tuteur, tout va bien.'],
  missing_papers: ['Pièces reçues.'],
  qualification_result: ['Résultat noté.'],
  prepare_exit: ['Rendez-vous pris avec l’entreprise pour la suite.'],
  follow_up: ['Nouvelles prises par téléphone.'],
  review_hold: ['Pause revue, on continue d’attendre.'],
  review_offer: [
    'Point fait avec l’entreprise, l’offre reste ouverte.',
    'Deux visites prévues, on garde l’offre telle quelle.',
  ],
  other_journeys: ['Vérifié, rien d’autre en cours.'],
  call_person: ['Message transmis de vive voix.', 'Appel passé, tout est compris.'],
  take_over_person: ['Suivi repris.'],
  check_delivery: ['Vérifié par téléphone.'],
};
