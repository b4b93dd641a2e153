import type { ActLabel } from './act-label';

/** Acts of the contract, of the exit and of the follow-up. */
export const ACTS_CONTRACT = {
  prepare_contract: {
    button: 'Préparer le contrat',
    past: 'a commencé la préparation du contrat',
    consequence: 'Les vérifications du dossier sont lancées.',
  },
  sign_contract: {
    button: 'Enregistrer les signatures',
    past: 'a enregistré la signature du contrat',
    consequence: 'L’éligibilité et le montant de l’aide sont figés à cette date.',
  },
  start_contract: {
    button: 'Commencer le contrat',
    past: 'a noté le début du contrat',
    consequence: 'Le dépôt à l’OPCO est attendu dans les cinq jours.',
  },
  amend_contract: {
    button: 'Enregistrer un avenant',
    past: 'a enregistré un avenant au contrat',
    consequence: 'Les échéances du contrat sont recalculées.',
  },
  file_contract: {
    button: 'Noter le dépôt à l’OPCO',
    past: 'a noté le dépôt du contrat à l’OPCO',
    consequence: 'L’OPCO a vingt jours pour répondre.',
  },
  record_opco_answer: {
    button: 'Noter la réponse de l’OPCO',
    past: 'a noté la réponse de l’OPCO',
    consequence: 'Le dossier de contrat est mis à jour.',
  },
  terminate_contract: {
    button: 'Rompre le contrat',
    past: 'a enregistré la rupture du contrat',
    consequence: 'Le conseiller est prévenu, et la sortie est à renseigner.',
  },
  end_contract: {
    button: 'Terminer le contrat',
    past: 'a noté la fin du contrat',
    consequence: 'Le résultat de la qualification est demandé.',
  },
  hire_directly: {
    button: 'Embaucher directement',
    past: 'a enregistré une embauche directe',
    consequence: 'L’offre jamais publiée est créée et comptée.',
  },
  record_exit: {
    button: 'Enregistrer la sortie',
    past: 'a enregistré la sortie',
    consequence: 'Des nouvelles seront demandées à 3, 6 et 12 mois.',
  },
  answer_follow_up: {
    button: 'Répondre au suivi',
    past: 'a donné des nouvelles',
    consequence: 'La situation est mise à jour.',
  },
  close_follow_up: {
    button: 'Clore le suivi',
    past: 'a clos le suivi',
    consequence: 'Le parcours est terminé, et plus rien n’est demandé à la personne.',
  },
  new_contract: {
    button: 'Ouvrir un nouveau contrat',
    past: 'a ouvert un nouveau choix d’offre',
    consequence: 'La personne choisit de nouveau parmi les offres ouvertes.',
  },
} as const satisfies Record<string, ActLabel>;
export type ActOfContract = keyof typeof ACTS_CONTRACT;
