import { dayInFrench, of } from './french';
import { template, type GuideText, type MessageTemplate } from './message';

/**
 * What a company reads. It never says why (nothing of health, of difficulties, of other choices), and names the person by first name
 * and initial until they are assigned to it.
 */
export const COMPANY_MESSAGES = {
  company_must_answer: template(['offer'], ({ person, offer }) => ({
    subject: `${person.shortName} attend votre réponse`,
    what: `${person.shortName} a choisi votre offre « ${offer.title} » il y a cinq jours.`,
    next: 'Dites oui ou non cette semaine : la personne attend votre réponse pour continuer.',
  })),
  company_agreed: template(['offer'], ({ person, offer, group }) => ({
    subject: `Accord trouvé : ${person.shortName} pour « ${offer.title} »`,
    what: `${person.shortName} et ${offer.company} se sont dit oui pour l’offre « ${offer.title} ».`,
    next: `${group.name} prépare le contrat et vous appelle pour la date et le tuteur.`,
  })),
  company_choice_closed: template([], ({ person }) => ({
    subject: `${person.shortName} n’attend plus votre réponse`,
    what: `${person.shortName} poursuit son parcours ailleurs. Votre offre reste ouverte aux autres personnes.`,
    next: 'Vous n’avez rien à faire.',
  })),
  company_agreement_undone: template(['offer'], ({ person, offer, group }) => ({
    subject: `Accord annulé : « ${offer.title} »`,
    what: `L’accord avec ${person.shortName} pour l’offre « ${offer.title} » est annulé. La place est de nouveau libre.`,
    next: `${group.name} vous propose d’autres personnes dès que possible.`,
  })),
  company_contract_signed: template(['contract'], ({ person, contract }) => ({
    subject: `${person.fullName} arrive le ${dayInFrench(contract.startsOn)}`,
    what: `Le contrat ${of(person.fullName)} est signé. La personne commence chez ${contract.company} le ${dayInFrench(contract.startsOn)}, comme ${contract.jobTitle}.`,
    next: 'Préparez l’accueil du premier jour avec le tuteur ou la tutrice.',
  })),
  company_contract_amended: template(['contract'], ({ person, contract }) => ({
    subject: `Contrat modifié : ${person.fullName}`,
    what: `Le contrat ${of(person.fullName)} va maintenant du ${dayInFrench(contract.startsOn)} au ${dayInFrench(contract.endsOn)}.`,
    next: 'Mettez à jour votre planning ; le groupement répond à vos questions.',
  })),
  company_hired: template(['exit'], ({ person, exit, group }) => ({
    subject: `Embauche enregistrée : ${person.fullName}`,
    what: `L’embauche ${of(person.fullName)} est enregistrée au ${dayInFrench(exit.happenedOn)}.`,
    next: `${group.name} prend des nouvelles dans trois mois.`,
  })),
} as const satisfies Readonly<Record<string, MessageTemplate<GuideText>>>;
