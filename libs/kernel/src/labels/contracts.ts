/** The kinds of employment contracts. */
export const CONTRACT_KINDS = [
  'professionalisation',
  'apprenticeship',
  'cdi',
  'cdd',
  'temp',
  'seasonal',
  'aided',
  'other',
] as const;
export type ContractKind = (typeof CONTRACT_KINDS)[number];

export const CONTRACT_KIND_LABELS: Readonly<Record<ContractKind, string>> = {
  professionalisation: 'Contrat de professionnalisation',
  apprenticeship: 'Contrat d’apprentissage',
  cdi: 'CDI',
  cdd: 'CDD',
  temp: 'Intérim',
  seasonal: 'Contrat saisonnier',
  aided: 'Contrat aidé',
  other: 'Autre contrat',
};

/** Why a contract ends early. */
export const TERMINATION_REASONS = [
  'employee_resignation',
  'mutual_agreement',
  'hired_elsewhere',
  'hired_by_member',
  'employer_decision',
  'serious_misconduct',
  'unfit_for_work',
  'force_majeure',
  'company_closure',
  'death',
  'other',
] as const;
export type TerminationReason = (typeof TERMINATION_REASONS)[number];

export const TERMINATION_REASON_LABELS: Readonly<Record<TerminationReason, string>> = {
  employee_resignation: 'Décision de la personne',
  mutual_agreement: 'Commun accord',
  hired_elsewhere: 'Embauche en CDI ailleurs',
  hired_by_member: 'Embauche par une entreprise adhérente',
  employer_decision: 'Décision du groupement',
  serious_misconduct: 'Faute grave',
  unfit_for_work: 'Inaptitude constatée par le médecin du travail',
  force_majeure: 'Force majeure',
  company_closure: 'Fermeture de l’entreprise',
  death: 'Décès',
  other: 'Autre motif',
};

/** Whether a contract was ended early, and when. */
export const TERMINATION_MOMENTS = ['none', 'in_trial', 'after_trial'] as const;
export type TerminationMoment = (typeof TERMINATION_MOMENTS)[number];

export const TERMINATION_MOMENT_LABELS: Readonly<Record<TerminationMoment, string>> = {
  none: 'Pas de rupture',
  in_trial: 'Pendant la période d’essai',
  after_trial: 'Après la période d’essai',
};

/** What an amendment changes. */
export const AMENDMENT_KINDS = [
  'end_date',
  'working_hours',
  'pay',
  'job',
  'training',
  'tutor',
  'suspension',
  'renewal',
] as const;
export type AmendmentKind = (typeof AMENDMENT_KINDS)[number];

export const AMENDMENT_KIND_LABELS: Readonly<Record<AmendmentKind, string>> = {
  end_date: 'Date de fin',
  working_hours: 'Durée du travail',
  pay: 'Salaire',
  job: 'Poste',
  training: 'Formation',
  tutor: 'Tuteur ou tutrice',
  suspension: 'Suspension',
  renewal: 'Renouvellement',
};

/** What a contract file is checked for: the first ones keep it from being signed, the others are told. */
export const BLOCKING_CONTRACT_CHECKS = [
  'company_tutor',
  'job_title',
  'qualification_aim',
  'weekly_hours',
] as const;
export type BlockingContractCheck = (typeof BLOCKING_CONTRACT_CHECKS)[number];
export const CONTRACT_REMARKS = [
  'birth_date_missing',
  'group_tutor_missing',
  'training_provider_missing',
  'trial_end_missing',
  'shorter_than_usual',
  'longer_than_usual',
  'longer_than_branch',
  'longer_than_any',
] as const;
export type ContractRemark = (typeof CONTRACT_REMARKS)[number];

export const BLOCKING_CONTRACT_CHECK_LABELS: Readonly<Record<BlockingContractCheck, string>> = {
  company_tutor: 'le nom du tuteur ou de la tutrice dans l’entreprise',
  job_title: 'l’intitulé du poste',
  qualification_aim: 'la qualification visée',
  weekly_hours: 'la durée hebdomadaire du travail',
};

export const CONTRACT_REMARK_LABELS: Readonly<Record<ContractRemark, string>> = {
  birth_date_missing:
    'La date de naissance manque : elle détermine le salaire minimum et sera demandée par l’OPCO.',
  group_tutor_missing: 'Le tuteur ou la tutrice du groupement n’est pas désigné.',
  training_provider_missing: 'L’organisme de formation n’est pas choisi.',
  trial_end_missing:
    'La fin de la période d’essai n’est pas renseignée : une rupture ne pourra pas être classée.',
  shorter_than_usual: 'La durée est inférieure à la durée minimale courante : à vérifier.',
  longer_than_usual:
    'La durée dépasse la durée courante : un accord de branche ou un public prioritaire est nécessaire. À vérifier.',
  longer_than_branch:
    'La durée dépasse ce qu’un accord de branche permet : seul un public prioritaire y a droit. À vérifier.',
  longer_than_any: 'La durée dépasse la durée la plus longue connue : à vérifier.',
};

/** The states of an employment contract with the group. */
export const CONTRACT_STATES = ['preparing', 'signed', 'running', 'ended', 'terminated', 'undone'] as const;
export type ContractState = (typeof CONTRACT_STATES)[number];

export const CONTRACT_STATE_LABELS: Readonly<Record<ContractState, string>> = {
  preparing: 'En préparation',
  signed: 'Signé',
  running: 'En cours',
  ended: 'Terminé',
  terminated: 'Rompu',
  undone: 'Annulé avant le début',
};

/** What a list of contracts is asked for: where they stand, or what is to be done about them. */
export const CONTRACT_SITUATIONS = [
  'preparing',
  'signed',
  'running',
  'to_file',
  'filed',
  'ending_soon',
  'over',
] as const;
export type ContractSituation = (typeof CONTRACT_SITUATIONS)[number];

export const CONTRACT_SITUATION_LABELS: Readonly<Record<ContractSituation, string>> = {
  preparing: 'En préparation',
  signed: 'Signés, pas commencés',
  running: 'En cours',
  to_file: 'À envoyer à l’OPCO',
  filed: 'Envoyés, réponse de l’OPCO attendue',
  ending_soon: 'Finissent dans les 60 jours',
  over: 'Terminés, rompus ou annulés',
};

/** What came of the qualification that a contract aimed at. */
export const QUALIFICATION_RESULTS = ['obtained', 'partly', 'failed', 'not_applicable'] as const;
export type QualificationResult = (typeof QUALIFICATION_RESULTS)[number];

export const QUALIFICATION_RESULT_LABELS: Readonly<Record<QualificationResult, string>> = {
  obtained: 'Obtenue',
  partly: 'Obtenue en partie',
  failed: 'Non obtenue',
  not_applicable: 'Sans objet',
};
