import { dayInFrench, of } from './french';
import { template, type GuideText, type MessageTemplate } from './message';
import { interruptionReason, opcoAnswer, withdrawalReason } from './reasons';

/** What the group's coordinators and direction read in the product. */
export const STAFF_MESSAGES = {
  coordinator_referred: template(['act'], ({ person, act, programme }) => ({
    subject: `Orientation reçue : ${person.fullName}`,
    what: `${act.by} oriente ${person.fullName} vers la promotion ${programme}.`,
    next: 'Répondez sous cinq jours ouvrés : admettre, demander une précision, ou proposer une autre piste.',
  })),
  coordinator_answer: template(['act'], ({ person, act }) => ({
    subject: `Précision reçue pour ${person.fullName}`,
    what: `${act.by} a répondu à votre question.`,
    words: act.values['answer'],
    next: 'Répondez à l’orientation sous cinq jours ouvrés.',
  })),
  coordinator_referral_waits: template([], ({ person }) => ({
    subject: `L’orientation ${of(person.fullName)} attend votre réponse`,
    what: `L’orientation ${of(person.fullName)} est arrivée il y a cinq jours ouvrés.`,
    next: 'Répondez aujourd’hui : dans cinq jours ouvrés, le conseiller et la direction sont prévenus.',
  })),
  director_referral_late: template([], ({ person }) => ({
    subject: `Orientation sans réponse depuis dix jours ouvrés : ${person.fullName}`,
    what: `L’orientation ${of(person.fullName)} n’a pas reçu de réponse en dix jours ouvrés. Le conseiller est prévenu.`,
    next: 'Voyez avec la coordination qui répond aujourd’hui.',
  })),
  coordinator_place_accepted: template(['poe'], ({ person, poe }) => ({
    subject: `${person.fullName} accepte la place en POE`,
    what: `${person.fullName} accepte la place et commence le ${dayInFrench(poe.startsOn)}.`,
    next: 'Réunissez les documents sept jours avant le début.',
  })),
  coordinator_place_refused: template([], ({ person }) => ({
    subject: `Place en POE libérée : ${person.fullName}`,
    what: `${person.fullName} ne prend pas la place proposée, ou n’a pas répondu en 48 heures.`,
    next: 'La place va à la personne suivante de la liste d’attente.',
  })),
  coordinator_place_declined: template(['act'], ({ person, act }) =>
    act.bySystem
      ? {
          subject: `POE annulée : ${person.fullName} n’a plus de place`,
          what: `La session de POE où ${person.fullName} avait une place est annulée.`,
          next: 'La candidature reste retenue : proposez une place dans une autre session.',
        }
      : {
          subject: `${person.fullName} ne vient plus en POE`,
          what: `${person.fullName} rend sa place en POE.`,
          words: act.values['sentence'],
          next: 'La place libérée est proposée d’elle-même à la personne suivante de la liste d’attente.',
        },
  ),
  after_two_absences: template([], ({ person, guide }) => ({
    subject: `${person.fullName} : deux demi-journées d’absence de suite`,
    what: `${person.fullName} a manqué deux demi-journées de POE de suite, sans prévenir.`,
    next: `Un appel aujourd’hui par ${guide.name} peut tout changer : demandez ce qui se passe, puis notez-le.`,
  })),
  coordinator_poe_interrupted: template(['act'], ({ person, act }) => ({
    subject: `POE interrompue : ${person.fullName}`,
    what: `${act.by} a interrompu la POE ${of(person.fullName)}.`,
    why: interruptionReason(act.values),
    next: 'Vérifiez que la suite proposée est engagée.',
  })),
  director_contract_late: template([], ({ person }) => ({
    subject: `Contrat en attente depuis dix jours ouvrés : ${person.fullName}`,
    what: `L’offre ${of(person.fullName)} est convenue depuis dix jours ouvrés et le contrat n’est pas signé.`,
    next: 'Voyez avec la coordination ce qui bloque le dossier.',
  })),
  coordinator_file_contract: template(['contract'], ({ person, contract }) => ({
    subject: `Déposez le contrat ${of(person.fullName)} à l’OPCO`,
    what: `Le contrat ${of(person.fullName)} a commencé le ${dayInFrench(contract.startsOn)} et n’est pas déposé.`,
    next: 'Déposez-le dans les cinq jours qui suivent le début du contrat.',
  })),
  coordinator_opco_answer: template(['act'], ({ person, act }) => ({
    subject: `Réponse de l’OPCO : ${person.fullName}`,
    what: opcoAnswer(act.values['opco_answer']),
    next: 'Rangez la réponse dans le dossier du contrat.',
  })),
  coordinator_withdrawn: template(['act'], ({ person, act }) => ({
    subject: `${person.fullName} se retire`,
    what: `${person.fullName} arrête son parcours. Ses places sont libérées.`,
    why: withdrawalReason(act.values),
    next: 'Vérifiez que la personne sait qui appeler si elle change d’avis.',
  })),
  coordinator_reoriented: template(['act'], ({ person, act }) => ({
    subject: `${person.fullName} part vers une autre aide`,
    what: `${act.by} propose une autre aide à ${person.fullName}${act.values['organisation'] ? ` : ${act.values['organisation']}` : ''}.`,
    words: act.values['next_step'],
    next: 'Vous n’avez rien à faire.',
  })),
  new_guides: template([], ({ person, programme }) => ({
    subject: `Vous suivez maintenant ${person.fullName}`,
    what: `Le suivi ${of(person.fullName)}, promotion ${programme}, vous est confié.`,
    next: 'Prenez contact cette semaine et lisez sa fiche.',
  })),
} as const satisfies Readonly<Record<string, MessageTemplate<GuideText>>>;
