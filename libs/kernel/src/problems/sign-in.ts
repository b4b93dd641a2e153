import type { ProblemText } from '../problem-text';

/** What can go wrong when someone signs in, or acts with too little proof of who they are. */
export const SIGN_IN_PROBLEMS = {
  not_signed_in: {
    kind: 'forbidden',
    title: 'Connexion nécessaire',
    what: 'Cette page demande d’être connecté.',
    why: 'Votre session a peut-être pris fin.',
    next: 'Connectez-vous, puis recommencez.',
  },
  bad_credentials: {
    kind: 'forbidden',
    title: 'Connexion refusée',
    what: 'L’adresse e-mail ou le mot de passe ne convient pas.',
    next: 'Vérifiez les deux, ou demandez un lien de connexion.',
  },
  second_factor_needed: {
    kind: 'forbidden',
    title: 'Second facteur nécessaire',
    what: 'Votre compte demande un code ou une clé d’accès en plus du mot de passe.',
    next: 'Donnez le code de votre application, ou utilisez votre clé d’accès.',
  },
  second_factor_wrong: {
    kind: 'forbidden',
    title: 'Code refusé',
    what: 'Ce code ne convient pas.',
    why: 'Un code ne vaut que trente secondes et ne sert qu’une fois.',
    next: 'Attendez le code suivant, et vérifiez l’heure de votre téléphone.',
  },
  recent_proof_needed: {
    kind: 'forbidden',
    title: 'Confirmez que c’est bien vous',
    what: 'Cette action sensible demande un second facteur récent, de moins de {minutes} minutes.',
    next: 'Donnez un nouveau code ou utilisez votre clé d’accès, puis recommencez.',
  },
  too_many_attempts: {
    kind: 'forbidden',
    title: 'Trop d’essais',
    what: 'Trop d’essais de connexion ont échoué.',
    next: 'Attendez {minutes} minutes avant de recommencer.',
  },
  link_expired: {
    kind: 'refused',
    title: 'Ce lien n’est plus valable',
    what: 'Ce lien a dépassé sa durée de validité.',
    next: 'Demandez un nouveau lien, ou appelez votre référent.',
  },
  link_used: {
    kind: 'refused',
    title: 'Ce lien a déjà servi',
    what: 'Ce lien ne peut servir qu’une fois, et votre réponse a été enregistrée.',
    next: 'Pour changer votre réponse, appelez votre référent.',
  },
  link_unknown: {
    kind: 'not_found',
    title: 'Lien inconnu',
    what: 'Ce lien n’est pas reconnu.',
    why: 'Il a peut-être été coupé par votre messagerie.',
    next: 'Recopiez le lien en entier, ou demandez-en un nouveau.',
  },
  account_suspended: {
    kind: 'forbidden',
    title: 'Compte suspendu',
    what: 'Ce compte a été suspendu par la direction du groupement.',
    next: 'Adressez-vous à la direction du groupement.',
  },
  role_not_held: {
    kind: 'forbidden',
    title: 'Rôle non attribué',
    what: 'Vous n’avez pas ce rôle dans ce groupement.',
    next: 'Choisissez un de vos rôles, ou demandez celui-ci à la direction.',
  },
  password_too_weak: {
    kind: 'invalid',
    title: 'Mot de passe trop faible',
    what: 'Ce mot de passe est trop court ou trop courant.',
    next: 'Choisissez-en un d’au moins {min} caractères, par exemple plusieurs mots.',
  },
  passkey_refused: {
    kind: 'forbidden',
    title: 'Clé d’accès refusée',
    what: 'Cette clé d’accès n’a pas pu être vérifiée.',
    why: 'Elle a peut-être été créée pour un autre site ou retirée de votre compte.',
    next: 'Recommencez, ou utilisez un autre moyen de connexion.',
  },
  key_scope_missing: {
    kind: 'forbidden',
    title: 'Clé d’API insuffisante',
    what: 'Cette clé d’API n’a pas le droit « {scope} ».',
    next: 'Demandez à la direction une clé avec ce droit.',
  },
  provider_refused: {
    kind: 'forbidden',
    title: 'Connexion refusée par le fournisseur d’identité',
    what: 'Le fournisseur d’identité n’a pas confirmé qui vous êtes.',
    next: 'Recommencez, ou utilisez un lien envoyé par e-mail.',
  },
  provider_account_unknown: {
    kind: 'forbidden',
    title: 'Aucun compte à cette adresse',
    what: 'Le fournisseur d’identité vous a reconnu, mais aucun compte n’est ouvert ici à votre adresse e-mail.',
    next: 'Demandez une invitation à votre groupement ou à une personne de votre structure.',
  },
  provider_unavailable: {
    kind: 'unavailable',
    title: 'Fournisseur d’identité injoignable',
    what: 'Le fournisseur d’identité ne répond pas pour le moment.',
    next: 'Recommencez dans quelques minutes, ou utilisez un lien envoyé par e-mail.',
  },
} as const satisfies Record<string, ProblemText>;
