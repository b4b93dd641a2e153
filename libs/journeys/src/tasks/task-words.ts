import type { JourneyAct, TaskKind } from '@passerelle/kernel';
import { of } from '../messages/french';

/** How a task is spoken of, and what ends it. */
export interface TaskWords {
  /** Verb first, with the name of the person (or of the company, where the task is about one). */
  readonly say: (name: string) => string;
  /** The rule that put it there. */
  readonly why: string;
  /** The act it leads to; null = a word, a call or a file, not an act of the journey. */
  readonly act: JourneyAct | null;
  /** Whoever holds it may end it with a note; otherwise only the act does. */
  readonly byHand: boolean;
}

function act(name: JourneyAct | null, say: TaskWords['say'], why: string): TaskWords {
  return { say, why, act: name, byHand: false };
}

function hand(say: TaskWords['say'], why: string, name: JourneyAct | null = null): TaskWords {
  return { say, why, act: name, byHand: true };
}

const DECIDE = 'Après les rencontres, une décision est attendue en cinq jours ouvrés.';
const PAPERS = 'Les documents de la POE sont réunis sept jours avant le début.';
const CHOICES = 'Le choix d’une offre se fait en cinq jours ; après dix jours, la coordination aide.';
const FILE = 'Une offre convenue devient un dossier de contrat en cinq jours ouvrés.';
const FILING =
  'Le contrat se dépose à l’OPCO dans les cinq jours qui suivent son début (code du travail, article D. 6325-1).';
const OFFER = 'Un besoin devient une offre publiée en quelques jours, relue par l’entreprise.';

// prettier-ignore
/** One line a kind of task. */
export const TASK_WORDS: Readonly<Record<TaskKind, TaskWords>> = {
  answer_referral: act('admit', (name) => `Répondre à l’orientation ${of(name)}`, 'Une orientation reçoit une réponse en cinq jours ouvrés.'),
  answer_question: act('answer_information', (name) => `Répondre à la question sur ${name}`, 'Une précision demandée arrive en cinq jours ouvrés.'),
  question_unanswered: act('admit', (name) => `Relancer, ou décider sans réponse, pour ${name}`, 'La question posée est restée dix jours ouvrés sans réponse.'),
  invite: act('invite', (name) => `Inviter ${name} à un Pass Dating`, 'Une personne admise reçoit une invitation en trente jours.'),
  call_invited: hand((name) => `Appeler ${name}, qui n’a pas répondu`, 'Trois jours avant le Pass Dating, l’invitation n’a pas de réponse.', 'confirm_presence'),
  propose_other_date: act('invite', (name) => `Proposer une autre date à ${name}`, 'La personne ne peut pas venir à la date prévue.'),
  what_happened: hand((name) => `Demander à ${name} ce qui s’est passé`, 'La personne attendue n’est pas arrivée, il y a cinq jours.', 'invite'),
  decide_after_meeting: act('shortlist', (name) => `Décider après les rencontres ${of(name)}`, DECIDE),
  decide_late: act('shortlist', (name) => `Décider pour ${name}, qui attend depuis cinq jours`, DECIDE),
  review_shortlist: hand((name) => `Faire le point sur la place ${of(name)}`, 'Le point est fait tous les vingt et un jours tant que la personne attend une place.', 'enrol'),
  collect_papers: hand((name) => `Réunir les documents ${of(name)} pour la POE`, PAPERS),
  check_papers: hand((name) => `Vérifier les documents ${of(name)} avant la POE`, PAPERS),
  not_arrived: hand((name) => `Appeler ${name}, qui n’est pas en POE ce matin`, 'À midi le premier jour, l’arrivée n’est pas notée.', 'start_poe'),
  weekly_review: hand((name) => `Écrire le bilan de la semaine ${of(name)}`, 'Un bilan est écrit chaque semaine de POE.'),
  final_review: act('complete_poe', (name) => `Écrire le bilan final ${of(name)}`, 'La POE se termine avec un bilan final.'),
  find_an_offer: act('open_choice', (name) => `Trouver une offre pour ${name}`, 'La POE est finie et aucune offre n’est ouverte.'),
  collect_choices: hand((name) => `Recueillir les choix ${of(name)}`, CHOICES),
  choice_late: hand((name) => `Aider ${name} à choisir une offre`, CHOICES),
  call_company: hand((name) => `Appeler l’entreprise au sujet ${of(name)}`, 'L’entreprise n’a pas répondu, ou n’a pas de compte.'),
  settle_choice: hand((name) => `Demander à ${name} quelle offre passe d’abord`, 'Deux offres ont le même rang et deux entreprises ont dit oui.'),
  post_need: act(null, (name) => `Terminer le besoin « ${name} »`, 'Un besoin commencé attend d’être envoyé.'),
  rewrite_need: act(null, (name) => `Réécrire le besoin « ${name} »`, OFFER),
  finish_offer: act(null, (name) => `Terminer l’offre « ${name} »`, OFFER),
  approve_offer: act(null, (name) => `Relire l’offre « ${name} »`, OFFER),
  publish_offer: act(null, (name) => `Publier l’offre « ${name} »`, OFFER),
  review_offer: hand((name) => `Faire le point sur l’offre « ${name} »`, 'Une offre publiée sans réponse est revue.'),
  prepare_contract: act('prepare_contract', (name) => `Préparer le contrat ${of(name)}`, FILE),
  complete_contract: act('sign_contract', (name) => `Compléter le dossier ${of(name)} et faire signer`, 'Le contrat est signé avant son début.'),
  contract_late: act('prepare_contract', (name) => `Faire avancer le contrat ${of(name)}`, FILE),
  missing_papers: hand((name) => `Réunir les pièces du contrat ${of(name)}`, 'Sept jours avant le début du contrat, les pièces sont vérifiées.'),
  other_journeys: hand((name) => `Vérifier les autres parcours ${of(name)}`, 'Le contrat est signé et la personne suit aussi une autre promotion.'),
  file_contract: act('file_contract', (name) => `Déposer le contrat ${of(name)} à l’OPCO`, FILING),
  filing_due: act('file_contract', (name) => `Déposer aujourd’hui le contrat ${of(name)} à l’OPCO`, FILING),
  trial_review: hand((name) => `Faire le point avec ${name} avant la fin de l’essai`, 'Cinq jours avant la fin de l’essai, le point est fait avec la personne et son tuteur.'),
  tutor_review: act(null, (name) => `Faire le bilan ${of(name)} avec le tuteur`, 'Un bilan a lieu au premier mois, puis tous les trois mois.'),
  qualification_result: hand((name) => `Noter le résultat de la qualification ${of(name)}`, 'Le contrat est terminé : le financeur demande le résultat.'),
  prepare_exit: hand((name) => `Préparer la sortie ${of(name)}`, 'La sortie se prépare soixante jours avant la fin du contrat.'),
  record_exit: act('record_exit', (name) => `Renseigner la sortie ${of(name)}`, 'La sortie est renseignée dans les quinze jours qui suivent la fin du contrat.'),
  follow_up: hand((name) => `Prendre des nouvelles ${of(name)}`, 'Des nouvelles sont prises à trois, six et douze mois, trois essais chaque fois.', 'answer_follow_up'),
  review_hold: hand((name) => `Revoir la pause ${of(name)}`, 'Une pause est revue tous les quatorze jours.', 'resume'),
  confirm_proposal: act('hire_directly', (name) => `Confirmer l’embauche directe ${of(name)}`, 'L’entreprise propose d’embaucher la personne : la coordination confirme.'),
  call_person: hand((name) => `Appeler ${name}`, 'Aucun message écrit n’arrive à la personne : on l’appelle.'),
  take_over_person: hand((name) => `Reprendre le suivi ${of(name)}`, 'La personne n’a plus de conseiller dans la structure.', 'reassign'),
  check_delivery: hand((name) => `Vérifier un message au sujet ${of(name)}`, 'Un message n’est peut-être pas parti : il vaut mieux demander que l’envoyer deux fois.'),
};

/** The words of a task's kind; a kind this version does not know has none. */
export function taskWords(kind: string): TaskWords | null {
  return Object.hasOwn(TASK_WORDS, kind) ? TASK_WORDS[kind as TaskKind] : null;
}
