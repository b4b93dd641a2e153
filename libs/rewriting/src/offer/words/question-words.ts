/** The questions to a company: what is asked, and why. */
export const QUESTION_WORDS = {
  tasks: {
    text: 'Que fait cette personne dans une journée, du début à la fin\u202F?',
    because: 'Le besoin ne dit aucun geste du travail\u00A0: qui lit l’offre ne peut pas l’imaginer.',
  },
  qualities: {
    text: 'Chez les personnes qui réussissent à ce poste, qu’est-ce qui se voit dans leur façon de travailler\u202F?',
    because: 'Le besoin ne dit aucune qualité humaine, et nous ne la devinons pas.',
  },
  hours: {
    text: 'Quels sont les horaires, et combien d’heures par semaine\u202F?',
    because: 'Le besoin ne dit pas les horaires\u00A0: ils décident de la garde des enfants et du transport.',
  },
  pay: {
    text: 'Combien gagne-t-on, brut, et avec quelles primes\u202F?',
    because: 'Le besoin ne dit pas le salaire en chiffres.',
  },
  place: {
    text: 'Où se passe le travail, et comment y vient-on\u202F?',
    because: 'Le besoin ne dit pas le lieu\u00A0: au-delà de trente minutes, beaucoup renoncent.',
  },
  travel: {
    text: 'Comment vient-on sans voiture\u00A0: bus, minibus, covoiturage, horaires arrangés\u202F?',
    because: 'Un permis ou un véhicule demandé pour venir écarte beaucoup de personnes.',
  },
  teacher: {
    text: 'Qui apprend le métier à la personne, et pendant combien de temps\u202F?',
    because: 'Le besoin ne dit pas comment on apprend ici.',
  },
  firstDay: {
    text: 'Qu’est-ce que cette personne sait faire le premier jour, que les autres apprennent ici\u202F?',
    because: 'Le besoin demande\u00A0: ',
  },
  legal: {
    text: 'Le groupe peut-il former à ceci\u00A0: ',
    because: 'La loi le demande pour ce travail\u00A0: nous ne l’effaçons pas.',
  },
} as const;
