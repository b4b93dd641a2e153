/**
 * The grounds of article L. 1132-1 of the Code du travail that a need may touch, and what to ask the company instead. An offer may name none
 * of them, nor an upper age limit (article L. 5321-2).
 */
export const GROUNDS = {
  âge: 'Qu’est-ce que la personne devra savoir faire ou accepter, quel que soit son âge ?',
  sexe: 'Écrire l’offre pour les femmes et pour les hommes, et dire ce que le travail demande.',
  'situation de famille':
    'Quels sont les vrais horaires et les vrais déplacements ? Chacun dira s’il peut les tenir.',
  grossesse: 'Retirer cette condition : la loi n’en permet aucune sur la grossesse.',
  'apparence physique': 'Quelle tenue est fournie ou demandée pour ce travail, et pour quelle raison ?',
  'état de santé':
    'Quels gestes, quelles charges, quelles postures dans une journée ? La médecine du travail dira le reste.',
  handicap: 'Quels gestes le poste demande-t-il, et qu’est-ce qui peut être aménagé ?',
  origine: 'Que faudra-t-il lire, écrire ou dire dans ce travail, et à quel niveau ?',
  nationalité:
    'Quelle règle oblige à demander une nationalité ? Sinon, écrire seulement « droit de travailler en France ».',
  langue: 'Dans quelles tâches chaque langue sert-elle, et à quel niveau ?',
  'convictions religieuses': 'Retirer cette condition, ou dire la règle de travail qui vaut pour tous.',
  'opinions politiques': 'Retirer cette condition : les opinions n’ont pas de place dans une offre.',
  'activités syndicales': 'Retirer cette condition : l’engagement syndical est libre.',
  mœurs: 'Dire la règle qui vaut sur le lieu de travail, sans parler de la vie privée.',
  'orientation sexuelle': 'Retirer cette condition : elle relève de la vie privée.',
  'identité de genre': 'Retirer cette condition : elle relève de la vie privée.',
  'nom de famille': 'Retirer cette condition : un nom ne dit rien du travail.',
  'lieu de résidence': 'À quelle heure faut-il être là, et par quels moyens peut-on venir ?',
  'vulnérabilité économique':
    'Retirer cette condition : les ressources d’une personne ne regardent pas l’employeur.',
  'domiciliation bancaire':
    'Demander seulement, à l’embauche, où verser le salaire : le pays de la banque n’est pas une condition.',
  'perte d’autonomie': 'Quels gestes le poste demande-t-il, et qu’est-ce qui peut être aménagé ?',
  'lanceur d’alerte': 'Retirer cette condition : la loi protège qui a lancé une alerte.',
  'mandat électif': 'Retirer cette condition : exercer un mandat est un droit.',
  'caractéristiques génétiques': 'Retirer cette condition : elle relève du secret médical.',
} as const;
export type Ground = keyof typeof GROUNDS;
