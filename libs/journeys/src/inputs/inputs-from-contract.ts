import {
  AMENDMENT_KIND_LABELS,
  CONTRACT_KIND_LABELS,
  EXIT_OUTCOME_LABELS,
  PROOF_KIND_LABELS,
  TERMINATION_REASON_LABELS,
} from '@passerelle/kernel';
import { choice, day, link, words, type InputDefinition } from './input-definition';

/** Longest working week in hours that a contract may state (Code du travail, L3121-20). */
const LONGEST_WEEK = 48;

const FOLLOW_UP_MONTHS = { '3': 'À 3 mois', '6': 'À 6 mois', '12': 'À 12 mois' } as const;

/** What the acts ask for about the contract, the exit and the follow-up. */
export const INPUTS_FROM_CONTRACT = {
  starts_on: day('Début du contrat'),
  ends_on: day('Fin du contrat'),
  trial_ends_on: day('Fin de la période d’essai'),
  qualification_aim: words('Qualification visée', 'Titre, certificat ou classification.', 200),
  weekly_hours: { type: 'number', label: 'Heures par semaine', words: false, min: 1, max: LONGEST_WEEK },
  training_provider: link('Organisme de formation'),
  tutor_name: words('Tuteur ou tutrice dans l’entreprise', undefined, 200),
  company: link('Entreprise adhérente'),
  signed_by_group_on: day('Signature du groupement'),
  signed_by_person_on: day('Signature de la personne'),
  amendment_kind: choice('Ce que change l’avenant', AMENDMENT_KIND_LABELS),
  filed_on: day('Date du dépôt à l’OPCO'),
  opco_answer: words('Réponse de l’OPCO', 'Laissez vide quand l’OPCO n’a pas répondu dans son délai.', 500),
  termination_reason: choice('Motif de la rupture', TERMINATION_REASON_LABELS),
  contract_kind: choice('Type de contrat', CONTRACT_KIND_LABELS),
  happened_on: day('Date'),
  outcome: choice('Issue', EXIT_OUTCOME_LABELS),
  proof: choice('Preuve', PROOF_KIND_LABELS, 'Ce qui permettra de justifier cette issue.'),
  company_name: words('Entreprise', undefined, 200),
  job_title: words('Poste', undefined, 200),
  follow_up_month: { type: 'number', label: 'Suivi concerné', choices: FOLLOW_UP_MONTHS, words: false },
  still_employed: { type: 'boolean', label: 'La personne est en emploi', words: false },
  situation: words('Sa situation aujourd’hui', 'En une ou deux phrases, si elle souhaite le dire.'),
} as const satisfies Record<string, InputDefinition>;
