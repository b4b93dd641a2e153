import type { ProblemText } from '../problem-text';

/** What can be refused about groups, companies, partners and people's roles. */
export const ORGANISATION_PROBLEMS = {
  company_already_member: {
    kind: 'conflict',
    title: 'Entreprise déjà adhérente',
    what: 'Une entreprise avec ce SIRET est déjà dans votre groupement.',
    next: 'Ouvrez sa fiche.',
  },
  company_left_group: {
    kind: 'refused',
    title: 'Entreprise sortie du groupement',
    what: 'Cette entreprise n’est plus adhérente depuis le {date}.',
    next: 'Enregistrez sa nouvelle adhésion avant de continuer.',
  },
  last_director: {
    kind: 'refused',
    title: 'Dernière personne à la direction',
    what: 'Un groupement garde toujours au moins une personne à la direction.',
    next: 'Nommez d’abord une autre personne.',
  },
  role_not_grantable: {
    kind: 'forbidden',
    title: 'Rôle que vous ne pouvez pas donner',
    what: 'Votre rôle ne permet pas de donner le rôle « {role} ».',
    next: 'Demandez à la direction du groupement.',
  },
  account_already_known: {
    kind: 'conflict',
    title: 'Compte déjà existant',
    what: 'Un compte existe déjà avec cette adresse e-mail.',
    next: 'Ajoutez un rôle à ce compte.',
  },
  partnership_missing: {
    kind: 'refused',
    title: 'Partenariat manquant',
    what: 'Votre groupement n’a pas de partenariat avec cette structure.',
    next: 'Enregistrez d’abord le partenariat.',
  },
  emergency_access_not_agreed: {
    kind: 'forbidden',
    title: 'Accès de secours non accordé',
    what: 'L’accès de secours demande l’accord de deux autres personnes.',
    next: 'Attendez leur accord : elles ont été prévenues.',
  },
} as const satisfies Record<string, ProblemText>;
