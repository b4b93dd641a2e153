import type { ProblemText } from '../problem-text';

/** What can be refused about needs, offers and ambassadors. */
export const OFFER_PROBLEMS = {
  need_not_editable: {
    kind: 'conflict',
    title: 'Besoin déjà envoyé',
    what: 'Le texte d’un besoin envoyé ne change plus : il est gardé tel que l’entreprise l’a écrit.',
    next: 'Modifiez l’offre réécrite, ou déposez un nouveau besoin.',
  },
  need_closed: {
    kind: 'refused',
    title: 'Besoin clos',
    what: 'Ce besoin est pourvu ou retiré.',
    next: 'Déposez un nouveau besoin.',
  },
  offer_not_editable: {
    kind: 'conflict',
    title: 'Version déjà validée',
    what: 'Une version validée ou publiée ne change plus.',
    next: 'Créez une nouvelle version de l’offre.',
  },
  need_words_missing: {
    kind: 'refused',
    title: 'Besoin incomplet',
    what: 'Le besoin n’a pas encore de titre, de description ou de promotion.',
    next: 'Décrivez le travail en quelques phrases, puis envoyez le besoin.',
  },
  offer_version_missing: {
    kind: 'refused',
    title: 'Offre sans texte',
    what: 'Aucune version de cette offre n’est écrite.',
    next: 'Écrivez une première version.',
  },
  offer_version_changed: {
    kind: 'conflict',
    title: 'Une autre version existe',
    what: 'Une version plus récente de cette offre a été écrite entre-temps.',
    next: 'Relisez la dernière version, puis validez-la.',
  },
  offer_already_approved: {
    kind: 'conflict',
    title: 'Version déjà validée par l’entreprise',
    what: 'L’entreprise a déjà validé cette version.',
    next: 'Il n’y a rien d’autre à faire : le groupement peut la publier.',
  },
  offer_already_on_show: {
    kind: 'conflict',
    title: 'Version déjà publiée',
    what: 'Cette version est celle qui est publiée.',
    next: 'Écrivez une nouvelle version si le texte doit changer.',
  },
  offer_never_published: {
    kind: 'refused',
    title: 'Offre née d’une embauche',
    what: 'Cette offre est née d’une embauche et n’a jamais été publiée.',
    next: 'Déposez un nouveau besoin pour ce poste.',
  },
  programme_closed: {
    kind: 'refused',
    title: 'Promotion close',
    what: 'Cette promotion est close depuis le {date}.',
    next: 'Choisissez une promotion ouverte.',
  },
  programme_still_running: {
    kind: 'refused',
    title: 'Promotion encore en cours',
    what: 'Des parcours sont encore ouverts dans cette promotion : {count}.',
    next: 'Terminez ou réorientez ces parcours, puis clôturez la promotion.',
  },
  ambassador_without_mail: {
    kind: 'refused',
    title: 'Adresse électronique manquante',
    what: 'Cette personne n’a pas d’adresse électronique : le lien ne peut pas lui être envoyé.',
    next: 'Ajoutez son adresse, ou notez son accord vous-même.',
  },
  ambassador_gone: {
    kind: 'refused',
    title: 'Ambassadeur parti',
    what: 'Cette personne n’est plus ambassadrice depuis le {date}.',
    next: 'Choisissez une autre personne de l’entreprise.',
  },
  offer_words_unlawful: {
    kind: 'refused',
    title: 'Mots contraires à la loi',
    what: 'Ce texte contient des mots interdits dans une offre : {words}.',
    why: 'La loi interdit tout critère de discrimination (Code du travail, L1132-1 et L5321-2).',
    next: 'Écrivez une nouvelle version sans ces mots. Aucune dérogation n’est possible.',
  },
  offer_words_excluding: {
    kind: 'refused',
    title: 'Mots qui excluent',
    what: 'Ce texte parle encore d’expérience, de diplôme ou de jargon : {words}.',
    next: 'Écrivez une nouvelle version sans ces mots, ou demandez à la direction une dérogation écrite.',
  },
  offer_nothing_to_waive: {
    kind: 'refused',
    title: 'Rien à déroger',
    what: 'Aucun passage de cette version n’empêche sa publication.',
    next: 'Publiez-la sans dérogation.',
  },
  offer_already_waived: {
    kind: 'conflict',
    title: 'Dérogation déjà donnée',
    what: 'La direction a déjà dérogé par écrit pour cette version.',
    next: 'Écrivez une nouvelle version si le texte doit changer.',
  },
  offer_not_approved: {
    kind: 'refused',
    title: 'Offre non validée par l’entreprise',
    what: 'L’entreprise n’a pas encore validé cette version.',
    next: 'Envoyez-la à l’entreprise pour relecture.',
  },
  offer_ambassador_missing: {
    kind: 'refused',
    title: 'Ambassadeur métier manquant',
    what: 'Aucun ambassadeur métier n’est lié à cette offre.',
    next: 'Choisissez une personne de l’entreprise qui fait ce métier.',
  },
  offer_still_chosen: {
    kind: 'refused',
    title: 'Des personnes ont choisi cette offre',
    what: 'Des choix sont en cours sur cette offre : {count}.',
    next: 'Répondez d’abord à chaque personne.',
  },
  need_act_not_from_state: {
    kind: 'conflict',
    title: 'Action impossible pour ce besoin',
    what: 'Cette action n’est pas possible dans l’état « {need_state} ».',
    next: 'Rechargez la page pour voir les actions possibles.',
  },
  offer_act_not_from_state: {
    kind: 'conflict',
    title: 'Action impossible pour cette offre',
    what: 'Cette action n’est pas possible dans l’état « {offer_state} ».',
    next: 'Rechargez la page pour voir les actions possibles.',
  },
} as const satisfies Record<string, ProblemText>;
