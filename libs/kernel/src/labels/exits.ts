/** What became of a person at the end of a journey. */
export const EXIT_OUTCOMES = [
  'cdi',
  'cdd_6_months_or_more',
  'cdd_under_6_months',
  'temp_6_months_or_more',
  'temp_under_6_months',
  'alternance_outside',
  'aided_contract',
  'business_creation',
  'training',
  'group_employment',
  'unemployment',
  'illness_or_other',
  'unknown',
] as const;
export type ExitOutcome = (typeof EXIT_OUTCOMES)[number];

export const EXIT_OUTCOME_LABELS: Readonly<Record<ExitOutcome, string>> = {
  cdi: 'CDI',
  cdd_6_months_or_more: 'CDD de six mois ou plus',
  cdd_under_6_months: 'CDD de moins de six mois',
  temp_6_months_or_more: 'Intérim de six mois ou plus',
  temp_under_6_months: 'Intérim de moins de six mois',
  alternance_outside: 'Alternance hors du groupement',
  aided_contract: 'Contrat aidé',
  business_creation: 'Création ou reprise d’entreprise',
  training: 'Formation hors alternance',
  group_employment: 'Emploi dans le groupement',
  unemployment: 'Recherche d’emploi',
  illness_or_other: 'Maladie, maternité, invalidité ou autre situation',
  unknown: 'Situation inconnue',
};

/** What proves an exit or an answer to a follow-up. */
export const PROOF_KINDS = [
  'employment_contract',
  'payslip',
  'employer_certificate',
  'training_certificate',
  'business_registration',
  'signed_declaration',
  'phone_call',
  'third_party_statement',
  'none',
] as const;
export type ProofKind = (typeof PROOF_KINDS)[number];

export const PROOF_KIND_LABELS: Readonly<Record<ProofKind, string>> = {
  employment_contract: 'Contrat de travail',
  payslip: 'Bulletin de salaire',
  employer_certificate: 'Attestation de l’employeur',
  training_certificate: 'Attestation de formation',
  business_registration: 'Immatriculation de l’entreprise',
  signed_declaration: 'Déclaration signée par la personne',
  phone_call: 'Appel téléphonique noté',
  third_party_statement: 'Parole d’un tiers',
  none: 'Aucune preuve',
};
