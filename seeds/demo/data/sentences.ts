/** What people say after a meeting of the Pass Dating. */
export const PERSON_SAYS = {
  yes: ['J’ai aimé sa façon d’en parler, ça m’a donné envie.', 'Je me vois bien là-bas.', 'J’ai posé toutes mes questions, je veux essayer.', 'On a parlé du vrai travail, pas du papier.', 'J’ai tenu la pièce dans mes mains, c’est ça que je veux faire.'],
  maybe: ['Les horaires me font un peu peur.', 'Il faudrait que je voie l’atelier.', 'Pourquoi pas, si le trajet s’arrange.', 'Je ne connaissais pas du tout, je réfléchis.'],
  no: ['Le bruit, je ne pourrais pas.', 'Ce n’est pas pour moi, mais c’était sympa.', 'Trop loin de chez moi.', 'Je préfère quelque chose de moins répétitif.'],
} as const; // prettier-ignore

/** What ambassadors say of the people they met. */
export const COMPANY_SAYS = {
  yes: ['Regarde dans les yeux, pose de bonnes questions.', 'Des gestes calmes. J’aimerais lui montrer.', 'A compris tout de suite ce qui compte chez nous.', 'Parle de son jardin comme on parle d’un métier : du soin.', 'Motivation claire, à revoir à l’atelier.'],
  maybe: ['Discrétion, difficile de savoir en huit minutes.', 'À revoir pendant une immersion.', 'Bonne impression, mais hésite sur les horaires.', 'Il faudrait une visite avant.'],
  no: ['Cherche plutôt un travail dehors.', 'N’a pas l’air de vouloir de nos horaires.', 'Le courant n’est pas passé, cela arrive.'],
} as const; // prettier-ignore

/** Weekly reviews of a POE: what was done, what is aimed at. */
export const WEEKLY = [
  { done: 'Visite de deux ateliers, premiers gestes de mesure.', next: 'Tenir le pied à coulisse sans aide.' },
  { done: 'Trois demi-journées sur poste, consignes de sécurité apprises.', next: 'Dire à voix haute ce que je ne comprends pas.' },
  { done: 'Travail en binôme, une pièce conforme sur quatre puis trois sur quatre.', next: 'Préparer mon poste avant de commencer.' },
  { done: 'Atelier « apprendre à apprendre », carnet de bord commencé.', next: 'Écrire une page du carnet chaque soir.' },
  { done: 'Rencontre avec une équipe de nuit, discussion sur les horaires.', next: 'Essayer le trajet de 5 h un matin.' },
  { done: 'Premier jour seul au poste pendant une heure.', next: 'Passer à deux heures.' },
  { done: 'Lecture d’un plan simple, deux erreurs trouvées.', next: 'Expliquer un plan à quelqu’un d’autre.' },
  { done: 'Entretien filmé, points forts nommés par le groupe.', next: 'Garder la voix posée quand on me coupe.' },
  { done: 'Semaine en entreprise, accueil dans l’équipe.', next: 'Demander un retour chaque vendredi.' },
  { done: 'Un moment de découragement mercredi, repris jeudi.', next: 'Prévenir plus tôt quand ça ne va pas.' },
] as const; // prettier-ignore

export const FINAL_REVIEWS = [
  'Ponctualité tenue six semaines. Sait demander de l’aide. Choisit un métier en connaissance de cause.',
  'A pris confiance à partir de la troisième semaine. Gestes précis, rythme à trouver.',
  'Très à l’aise en équipe. A découvert que la régularité lui plaît.',
  'A hésité entre deux métiers, la semaine en entreprise a tranché.',
  'Progrès nets en mesure et en lecture de consignes. Prêt à apprendre sur poste.',
] as const; // prettier-ignore

/** What tutors write of a month of contract. */
export const TUTOR_SAYS = {
  yes: ['Trouve sa place. Anticipe les changements de série.', 'L’équipe compte sur cette personne.', 'Gestes sûrs, questions justes. On avance vers l’autonomie.', 'Un mois très régulier, rien à signaler d’autre que du bon.'],
  unsure: ['Du mieux sur la qualité, du retard deux matins. On en a parlé.', 'Le geste vient, la confiance pas encore.', 'Fatigue visible en fin de semaine, à suivre.'],
} as const; // prettier-ignore
