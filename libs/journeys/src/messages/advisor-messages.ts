import { addHours, parisDate } from '@passerelle/kernel';
import { dayInFrench, hourInFrench, momentInFrench, of } from './french';
import { template, type GuideText, type MessageTemplate } from './message';
import {
  declineReason,
  exitOutcome,
  holdReason,
  interruptionReason,
  terminationReason,
  undoReason,
  withdrawalReason,
} from './reasons';

/** What the advisor who follows a person reads: the full reason, the next step, and what is expected by when. */
export const ADVISOR_MESSAGES = {
  advisor_received: template([], ({ person, group }) => ({
    subject: `Orientation bien reçue : ${person.fullName}`,
    what: `${group.name} a reçu l’orientation ${of(person.fullName)}.`,
    next: 'Une réponse vous parvient sous cinq jours ouvrés. Vous n’avez rien à faire.',
  })),
  advisor_question: template(['act'], ({ person, act }) => ({
    subject: `Une question sur ${person.fullName}`,
    what: `${act.by} vous pose une question avant de répondre à l’orientation ${of(person.fullName)}.`,
    words: act.values['question'],
    next: 'Répondez sous cinq jours ouvrés, depuis la fiche de la personne.',
  })),
  advisor_question_waits: template([], ({ person }) => ({
    subject: `La question sur ${person.fullName} attend votre réponse`,
    what: `Le groupement attend votre réponse sur ${person.fullName} depuis cinq jours ouvrés.`,
    next: 'Répondez cette semaine : dans cinq jours ouvrés, la coordination décide sans elle.',
  })),
  advisor_referral_late: template([], ({ person, group }) => ({
    subject: `${group.shortName} n’a pas encore répondu pour ${person.fullName}`,
    what: `L’orientation ${of(person.fullName)} attend une réponse depuis dix jours ouvrés. La direction du groupement est prévenue.`,
    next: 'Vous pouvez appeler le groupement, ou proposer une autre piste à la personne.',
  })),
  advisor_admitted: template([], ({ person, group }) => ({
    subject: `Orientation admise : ${person.fullName}`,
    what: `${group.name} admet ${person.fullName} dans la promotion.`,
    next: 'La personne est invitée à un Pass Dating sous trente jours ; vous recevez la date en même temps qu’elle.',
  })),
  advisor_declined: template(['act'], ({ person, act, group }) => ({
    subject: `Orientation non retenue : ${person.fullName}`,
    what: `${group.name} ne retient pas l’orientation ${of(person.fullName)}.`,
    why: declineReason(act.values),
    words: words(
      act.values['sentence'],
      act.values['next_step'] && `Suite proposée : ${act.values['next_step']}`,
    ),
    next: 'La personne reçoit une réponse et la suite proposée. Appelez-la cette semaine pour en parler.',
  })),

  advisor_invited: template(['event'], ({ person, event }) => ({
    subject: `Pass Dating le ${dayInFrench(parisDate(event.startsAt))} : ${person.fullName}`,
    what: `${person.fullName} a une invitation pour ${momentInFrench(event.startsAt)}, ${event.place}, ${event.address}.`,
    next: 'Une réponse est attendue trois jours avant. Vous pouvez répondre pour la personne depuis sa fiche.',
  })),
  advisor_confirmed: template(['event'], ({ person, event }) => ({
    subject: `${person.fullName} vient au Pass Dating`,
    what: `${person.fullName} a une place, ${momentInFrench(event.startsAt)}, ${event.place}.`,
    next: 'La personne reçoit un rappel deux jours avant et le matin même. Vérifiez son trajet.',
  })),
  advisor_presence_cancelled: template(['act'], ({ person, act }) => ({
    subject: `${person.fullName} ne vient pas au Pass Dating`,
    what: `La présence ${of(person.fullName)} est annulée. La place est libre pour une autre personne.`,
    words: act.values['sentence'],
    next: 'Une autre date est proposée sous cinq jours ouvrés. Dites-nous ce qui rendrait la venue possible.',
  })),
  advisor_absent: template([], ({ person }) => ({
    subject: `${person.fullName} n’est pas à l’arrivée du Pass Dating`,
    what: `Nous attendions ${person.fullName} aujourd’hui au Pass Dating. Son arrivée n’a pas été notée.`,
    next: 'Appelez sous cinq jours, puis notez ce qui s’est passé : une autre date reste possible.',
  })),
  advisor_shortlisted: template([], ({ person }) => ({
    subject: `Candidature retenue : ${person.fullName}`,
    what: `Après les rencontres, la candidature ${of(person.fullName)} est retenue.`,
    next: 'Une place en POE est proposée dès qu’une session a de la place ; le point est fait tous les vingt et un jours.',
  })),

  advisor_enrolled: template(['poe'], ({ person, poe }) => ({
    subject: `${person.fullName} a une place en POE`,
    what: `${person.fullName} commence la POE le ${dayInFrench(poe.startsOn)}, jusqu’au ${dayInFrench(poe.endsOn)}, à ${poe.place}.`,
    next: 'Les documents sont réunis sept jours avant le début. Vérifiez le trajet et la garde d’enfants s’il y a lieu.',
  })),
  advisor_waitlisted: template([], ({ person }) => ({
    subject: `${person.fullName} est sur la liste d’attente de la POE`,
    what: `La session est complète. ${person.fullName} garde son rang sur la liste d’attente.`,
    next: 'Dès qu’une place se libère, la personne a 48 heures pour répondre. Gardez son numéro à portée de main.',
  })),
  advisor_place_proposed: template(['poe'], ({ person, poe, now }) => ({
    subject: `Une place se libère pour ${person.fullName} : réponse sous 48 heures`,
    what: `Une place en POE est proposée à ${person.fullName}, à partir du ${dayInFrench(poe.startsOn)}.`,
    next: `Appelez aujourd’hui : sans réponse ${momentInFrench(addHours(now, 48))}, la place va à la personne suivante.`,
  })),
  advisor_place_refused: template([], ({ person }) => ({
    subject: `${person.fullName} ne prend pas la place en POE`,
    what: `La place proposée à ${person.fullName} est refusée, restée sans réponse 48 heures, ou annulée avec la session.`,
    next: 'La candidature reste retenue pour la session suivante. Demandez à la personne ce qu’elle souhaite.',
  })),
  advisor_place_declined: template(['act'], ({ person, act }) =>
    act.bySystem
      ? {
          subject: `POE annulée : ${person.fullName} n’a plus de place`,
          what: `La session de POE où ${person.fullName} avait une place est annulée. Sa candidature reste retenue.`,
          next: 'Appelez cette semaine : une place dans une autre session est cherchée.',
        }
      : {
          subject: `${person.fullName} rend sa place en POE`,
          what: `${person.fullName} n’est plus sur la liste de la POE. Sa candidature reste retenue.`,
          words: act.values['sentence'],
          next: 'Appelez cette semaine pour comprendre et préparer la suite.',
        },
  ),
  advisor_waiting_ended: template(['act'], ({ person, act }) => ({
    subject: `${person.fullName} n’attend plus de place en POE`,
    what: act.bySystem
      ? `La session de POE où ${person.fullName} attendait une place est annulée. Sa candidature reste retenue.`
      : `${person.fullName} n’est plus sur la liste d’attente de la POE. Sa candidature reste retenue.`,
    words: act.values['sentence'],
    next: 'Une place dans une autre session est cherchée ; le point est fait tous les vingt et un jours.',
  })),
  advisor_poe_started: template(['poe'], ({ person, poe }) => ({
    subject: `${person.fullName} a commencé la POE`,
    what: `${person.fullName} est en POE jusqu’au ${dayInFrench(poe.endsOn)}.`,
    next: 'Un bilan est écrit chaque semaine. Vous recevez un message après deux absences de suite.',
  })),
  advisor_poe_interrupted: template(['act'], ({ person, act }) => ({
    subject: `POE interrompue : ${person.fullName}`,
    what: `${act.by} a interrompu la POE ${of(person.fullName)}.`,
    why: interruptionReason(act.values),
    words: words(
      act.values['sentence'],
      act.values['next_step'] && `Suite proposée : ${act.values['next_step']}`,
    ),
    next: 'Appelez la personne cette semaine et engagez la suite proposée.',
  })),
  advisor_poe_completed: template([], ({ person }) => ({
    subject: `${person.fullName} a terminé la POE`,
    what: `${person.fullName} a suivi la POE jusqu’au bout.`,
    next: 'Le choix d’une offre s’ouvre maintenant. Parlez-en avec la personne.',
  })),

  advisor_choosing: template([], ({ person }) => ({
    subject: `${person.fullName} choisit une offre`,
    what: `${person.fullName} peut choisir parmi les offres ouvertes.`,
    next: 'Aidez la personne à classer ses choix sous cinq jours.',
  })),
  advisor_offer_closed: template(['offer'], ({ person, offer }) => ({
    subject: `Une offre n’est plus ouverte à ${person.fullName}`,
    what: `L’offre « ${offer.title} » de ${offer.company}, choisie par ${person.fullName}, n’est plus ouverte.`,
    next: 'Ses autres choix sont gardés. Aidez la personne à en choisir une autre sous cinq jours.',
  })),
  advisor_agreed: template(['offer'], ({ person, offer }) => ({
    subject: `Accord trouvé pour ${person.fullName}`,
    what: `${person.fullName} et ${offer.company} se sont dit oui pour l’offre « ${offer.title} ».`,
    next: 'La coordination prépare le contrat sous cinq jours ouvrés et vous demande les pièces qui manquent.',
  })),
  advisor_agreement_undone: template(['act'], ({ person, act }) => ({
    subject: `Accord annulé pour ${person.fullName}`,
    what: `L’accord ${of(person.fullName)} avec l’entreprise est annulé. Ses autres choix sont rouverts.`,
    why: undoReason(act.values),
    words: act.values['sentence'],
    next: 'Appelez la personne cette semaine ; le choix d’une autre offre est ouvert.',
  })),

  advisor_contract_preparing: template(['contract'], ({ person, contract }) => ({
    subject: `Contrat en préparation pour ${person.fullName}`,
    what: `Le contrat ${of(person.fullName)} chez ${contract.company} est prévu du ${dayInFrench(contract.startsOn)} au ${dayInFrench(contract.endsOn)}.`,
    next: 'Joignez les justificatifs que vous détenez avant la signature.',
  })),
  advisor_contract_signed: template(['contract'], ({ person, contract }) => ({
    subject: `Contrat signé : ${person.fullName}`,
    what: `${person.fullName} commence chez ${contract.company} le ${dayInFrench(contract.startsOn)}, comme ${contract.jobTitle}.`,
    next: 'Vérifiez avec la personne le trajet et les horaires du premier jour.',
  })),
  advisor_contract_started: template(['contract'], ({ person, contract }) => ({
    subject: `${person.fullName} a commencé son contrat`,
    what: `${person.fullName} travaille chez ${contract.company} depuis le ${dayInFrench(contract.startsOn)}.`,
    next: 'Un premier bilan avec le tuteur a lieu dans un mois. Un appel la première semaine rassure.',
  })),
  advisor_contract_terminated: template(['act'], ({ person, act }) => ({
    subject: `Contrat rompu : ${person.fullName}`,
    what: `Le contrat ${of(person.fullName)} s’arrête avant son terme.`,
    why: terminationReason(act.values),
    words: act.values['sentence'],
    next: 'Appelez la personne cette semaine. La sortie est à renseigner sous cinq jours ouvrés.',
  })),
  advisor_contract_ended: template([], ({ person }) => ({
    subject: `Contrat terminé : ${person.fullName}`,
    what: `Le contrat ${of(person.fullName)} est arrivé à son terme.`,
    next: 'La sortie est renseignée sous quinze jours. Dites-nous ce que vous savez de la suite.',
  })),

  advisor_hired: template(['exit'], ({ person, exit }) => ({
    subject: `${person.fullName} a un emploi`,
    what: `${person.fullName} commence un emploi le ${dayInFrench(exit.happenedOn)}${exit.company ? ` chez ${exit.company}` : ''}.`,
    next: 'Des nouvelles sont prises à trois, six et douze mois.',
  })),
  advisor_exited: template(['exit'], ({ person, exit }) => ({
    subject: `Sortie enregistrée : ${person.fullName}`,
    what: `Sortie ${of(person.fullName)} le ${dayInFrench(exit.happenedOn)} : ${exitOutcome(exit.outcome)}.`,
    next: 'Des nouvelles sont prises à trois, six et douze mois ; vous pouvez y répondre avec la personne.',
  })),
  advisor_followed_up: template([], ({ person }) => ({
    subject: `Suivi terminé : ${person.fullName}`,
    what: `Le suivi ${of(person.fullName)} après sa sortie est terminé.`,
    next: 'Vous n’avez rien à faire. Le parcours reste lisible.',
  })),

  advisor_withdrawn: template(['act'], ({ person, act }) => ({
    subject: `${person.fullName} se retire de la promotion`,
    what: `${person.fullName} arrête son parcours. Ses places sont libérées.`,
    why: withdrawalReason(act.values),
    words: act.values['sentence'],
    next: 'Un retour reste possible pendant douze mois. Appelez la personne pour la suite.',
  })),
  advisor_reoriented: template(['act'], ({ person, act }) => ({
    subject: `${person.fullName} part vers une autre aide`,
    what: `${act.by} propose une autre aide à ${person.fullName}${act.values['organisation'] ? ` : ${act.values['organisation']}` : ''}.`,
    words: act.values['next_step'],
    next: 'Vérifiez cette semaine que la personne a bien un rendez-vous.',
  })),
  advisor_on_hold: template(['act'], ({ person, act }) => ({
    subject: `Parcours en pause : ${person.fullName}`,
    what: `${act.by} met en pause le parcours ${of(person.fullName)}. Ses rappels s’arrêtent.`,
    why: holdReason(act.values),
    words: act.values['sentence'],
    next: 'La pause est revue tous les quatorze jours. Dites-nous quand reprendre.',
  })),
  advisor_resumed: template([], ({ person, now }) => ({
    subject: `Le parcours reprend : ${person.fullName}`,
    what: `Le parcours ${of(person.fullName)} reprend ce jour, à ${hourInFrench(now)}.`,
    next: 'Les rappels repartent où ils s’étaient arrêtés.',
  })),
  advisor_reopened: template([], ({ person }) => ({
    subject: `Parcours rouvert : ${person.fullName}`,
    what: `Le parcours ${of(person.fullName)} est rouvert.`,
    next: 'Appelez la personne cette semaine pour reprendre ensemble.',
  })),
} as const satisfies Readonly<Record<string, MessageTemplate<GuideText>>>;

function words(...parts: readonly (string | undefined)[]): string | null {
  return parts.filter(Boolean).join(' ') || null;
}
