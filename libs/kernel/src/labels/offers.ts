import type { ActLabel } from './act-label';

/** The states of what a company wrote. */
export const NEED_STATES = ['drafted', 'posted', 'rewritten', 'published', 'filled', 'withdrawn'] as const;
export type NeedState = (typeof NEED_STATES)[number];

export const NEED_STATE_LABELS: Readonly<Record<NeedState, string>> = {
  drafted: 'Brouillon',
  posted: 'Déposé',
  rewritten: 'Réécrit',
  published: 'Publié',
  filled: 'Pourvu',
  withdrawn: 'Retiré',
};

/** The states of the rewritten offer. */
export const OFFER_STATES = ['draft', 'to_approve', 'published', 'filled', 'withdrawn'] as const;
export type OfferState = (typeof OFFER_STATES)[number];

export const OFFER_STATE_LABELS: Readonly<Record<OfferState, string>> = {
  draft: 'En réécriture',
  to_approve: 'À valider par l’entreprise',
  published: 'Publiée',
  filled: 'Pourvue',
  withdrawn: 'Retirée',
};

/** What people do to a need; what only follows from its offer is done by the system and has no button. */
export const NEED_ACT_LABELS = {
  draft: {
    button: 'Déposer un besoin',
    past: 'a commencé à décrire le besoin',
    consequence: 'Le brouillon est gardé ; vous pouvez le reprendre plus tard.',
  },
  edit_draft: {
    button: 'Modifier le brouillon',
    past: 'a modifié le brouillon',
    consequence: 'Rien n’est encore envoyé au groupement.',
  },
  post: {
    button: 'Envoyer le besoin',
    past: 'a envoyé le besoin',
    consequence: 'Vos mots sont gardés tels quels ; le groupement en fait une offre sous cinq jours ouvrés.',
  },
  ask_company: {
    button: 'Envoyer les questions à l’entreprise',
    past: 'a envoyé des questions à l’entreprise',
    consequence: 'L’entreprise répond depuis son téléphone. Vous êtes prévenu.',
  },
  answer_questions: {
    button: 'Répondre aux questions',
    past: 'a répondu aux questions sur le besoin',
    consequence: 'Les réponses servent à écrire l’offre.',
  },
  rewrite: {
    button: 'Réécrire en offre',
    past: 'a commencé à réécrire le besoin',
    consequence: 'L’entreprise relira l’offre avant sa publication.',
  },
  publish: {
    button: 'Publier',
    past: 'a publié l’offre de ce besoin',
    consequence: 'Les conseillers voient l’offre.',
  },
  send_back: {
    button: 'Reprendre la réécriture',
    past: 'a retiré l’offre de ce besoin',
    consequence: 'Le besoin attend une nouvelle offre.',
  },
  fill: {
    button: 'Marquer comme pourvu',
    past: 'a constaté que le besoin est pourvu',
    consequence: 'L’offre n’est plus proposée.',
  },
  reopen: {
    button: 'Rouvrir',
    past: 'a rouvert le besoin, une place s’étant libérée',
    consequence: 'L’offre est de nouveau proposée.',
  },
  withdraw: {
    button: 'Retirer le besoin',
    past: 'a retiré le besoin',
    consequence: 'Son offre est retirée ; les personnes qui l’attendaient sont prévenues.',
  },
  record_hire: {
    button: 'Enregistrer une embauche',
    past: 'a enregistré une embauche sans offre déposée',
    consequence: 'Le poste est compté parmi les embauches sans offre.',
  },
} as const satisfies Record<string, ActLabel>;

export type NeedAct = keyof typeof NEED_ACT_LABELS;
export const NEED_ACTS = Object.keys(NEED_ACT_LABELS) as readonly NeedAct[];

/** What people do to an offer. */
export const OFFER_ACT_LABELS = {
  open_offer: {
    button: 'Réécrire en offre',
    past: 'a écrit la première version de l’offre',
    consequence: 'L’entreprise la relira avant sa publication.',
  },
  write_version: {
    button: 'Écrire une nouvelle version',
    past: 'a écrit une nouvelle version',
    consequence: 'Les versions précédentes restent dans l’historique.',
  },
  name_ambassador: {
    button: 'Choisir l’ambassadeur métier',
    past: 'a choisi l’ambassadeur métier',
    consequence: 'Cette personne parlera du métier aux candidats.',
  },
  submit: {
    button: 'Envoyer à l’entreprise',
    past: 'a envoyé l’offre à l’entreprise',
    consequence: 'L’entreprise a cinq jours ouvrés pour la relire.',
  },
  ask_changes: {
    button: 'Demander une correction',
    past: 'a demandé une correction',
    consequence: 'L’offre revient au groupement avec votre demande.',
  },
  approve: {
    button: 'Valider cette version',
    past: 'a validé cette version pour l’entreprise',
    consequence: 'Le groupement peut la publier.',
  },
  publish: {
    button: 'Valider et publier',
    past: 'a validé et publié cette version',
    consequence: 'Les conseillers des structures partenaires la voient.',
  },
  waive: {
    button: 'Déroger par écrit',
    past: 'a dérogé par écrit à ce que l’offre demande encore',
    consequence:
      'Cette version peut être publiée avec ces mots. L’entreprise le voit, et les personnes lisent ce qui reste demandé.',
  },
  revise: {
    button: 'Écrire une nouvelle version',
    past: 'a écrit une version à relire',
    consequence: 'La version publiée reste visible jusqu’à ce que l’entreprise valide la nouvelle.',
  },
  fill: {
    button: 'Marquer comme pourvue',
    past: 'a constaté que la dernière place est prise',
    consequence: 'L’offre n’est plus proposée.',
  },
  reopen: {
    button: 'Rouvrir',
    past: 'a rouvert l’offre, une place s’étant libérée',
    consequence: 'L’offre est de nouveau proposée.',
  },
  declare_filled: {
    button: 'Marquer comme pourvue',
    past: 'a marqué l’offre comme pourvue',
    consequence: 'Les personnes qui l’attendaient sont prévenues.',
  },
  withdraw: {
    button: 'Retirer l’offre',
    past: 'a retiré l’offre',
    consequence: 'Les personnes qui l’attendaient sont prévenues ; le besoin attend une nouvelle offre.',
  },
  record_hire: {
    button: 'Enregistrer une embauche',
    past: 'a enregistré une embauche sans offre déposée',
    consequence: 'Le poste est compté parmi les embauches sans offre.',
  },
} as const satisfies Record<string, ActLabel>;
export type OfferAct = keyof typeof OFFER_ACT_LABELS;
export const OFFER_ACTS = Object.keys(OFFER_ACT_LABELS) as readonly OfferAct[];
