import { addWorkingDays, parisDate } from '@passerelle/kernel';
import { capital, dayInFrench, momentInFrench, phoneInFrench, quoted } from './french';
import { template, type MessageGround, type MessageTemplate, type PersonText } from './message';

/**
 * What a person reads, or hears on the phone: at most twelve words a sentence, one idea each, the date first, no acronym, nothing
 * sensitive. The words that a human wrote to the person are quoted as they are.
 */
export const PERSON_MESSAGES = {
  person_referred: template([], ({ now }) => ({
    subject: 'Votre demande est arrivée',
    lines: [
      'Votre demande est bien arrivée.',
      `Avant ${dayInFrench(addWorkingDays(parisDate(now), 6))}, vous avez une réponse.`,
      'Vous n’avez rien à faire.',
    ],
  })),
  person_admitted: template([], (context) => ({
    subject: 'Votre demande est acceptée',
    lines: [
      'Bonne nouvelle : votre demande est acceptée.',
      'Bientôt, vous recevez une date de rencontre.',
      'Vous parlez avec des personnes qui aiment leur métier.',
      followedBy(context),
    ],
  })),
  person_declined: template(['act'], (context) => ({
    subject: 'Une réponse à votre demande',
    lines: [
      'Ce parcours n’est pas la bonne étape pour vous maintenant.',
      ...(context.act.values['next_step']
        ? ['Nous vous proposons une autre piste.', quoted(context.act.values['next_step'])]
        : []),
      followedBy(context),
      'Vous pouvez en parler ensemble.',
    ],
  })),
  person_invited: template(['event'], ({ event }) => ({
    subject: `Rencontre ${dayInFrench(parisDate(event.startsAt))}`,
    lines: [
      `${capital(momentInFrench(event.startsAt))}.`,
      'Vous rencontrez des personnes qui parlent de leur métier.',
      'Vous posez vos questions.',
      ...whereLines(event),
      'Dites-nous si vous venez.',
    ],
  })),
  person_other_date: template([], () => ({
    subject: 'Une autre date pour vous',
    lines: [
      'C’est noté : vous ne venez pas à cette rencontre.',
      'Nous cherchons une autre date pour vous.',
      'Vous recevez bientôt un message.',
    ],
  })),
  person_event_reminder: template(['event'], ({ event }) => ({
    subject: `Rappel : rencontre ${dayInFrench(parisDate(event.startsAt))}`,
    lines: [
      `${capital(momentInFrench(event.startsAt))}.`,
      'Vous rencontrez des personnes qui parlent de leur métier.',
      ...whereLines(event),
      event.confirmed ? 'Vous avez dit oui. Nous vous attendons.' : 'Dites-nous si vous venez.',
    ],
  })),
  person_event_today: template(['event'], ({ event }) => ({
    subject: 'Votre rencontre est aujourd’hui',
    lines: [`Aujourd’hui, ${momentInFrench(event.startsAt)}.`, ...whereLines(event), 'Nous vous attendons.'],
  })),
  person_shortlisted: template([], (context) => ({
    subject: 'Vous êtes sur la liste pour la suite',
    lines: [
      'Vos rencontres se sont bien passées.',
      'La suite : plusieurs semaines pour découvrir des métiers.',
      'Nous vous disons bientôt à quelle date.',
      followedBy(context),
    ],
  })),
  person_enrolled: template(['poe'], ({ poe }) => ({
    subject: `Vous commencez ${dayInFrench(poe.startsOn)}`,
    lines: [
      `${capital(dayInFrench(poe.startsOn))} : vous commencez la découverte des métiers.`,
      `Cela dure ${String(poe.weeks)} semaines.`,
      `C’est ici : ${poe.place}.`,
      'Avant, nous préparons vos papiers ensemble.',
    ],
  })),
  person_poe_soon: template(['poe'], ({ poe }) => ({
    subject: `Vous commencez ${dayInFrench(poe.startsOn)}`,
    lines: [
      `${capital(dayInFrench(poe.startsOn))} : c’est votre premier jour.`,
      `C’est ici : ${poe.place}.`,
      'Prenez une pièce d’identité.',
      'Un souci pour venir ? Appelez-nous.',
    ],
  })),
  person_waitlisted: template([], (context) => ({
    subject: 'Vous êtes sur la liste d’attente',
    lines: [
      'Le groupe est complet pour le moment.',
      'Vous êtes sur la liste d’attente.',
      'Une place se libère : nous vous appelons.',
      followedBy(context),
    ],
  })),
  person_waiting_ended: template([], (context) => ({
    subject: 'La liste d’attente est terminée',
    lines: [
      'Vous n’êtes plus sur la liste d’attente.',
      'Cela ne vient pas de vous.',
      'Nous cherchons une autre date pour vous.',
      followedBy(context),
    ],
  })),
  person_session_cancelled: template([], (context) => ({
    subject: 'La date prévue est annulée',
    lines: [
      'La découverte des métiers prévue est annulée.',
      'Cela ne vient pas de vous.',
      'Nous cherchons une autre date pour vous.',
      followedBy(context),
    ],
  })),
  person_place_proposed: template(['poe'], ({ poe }) => ({
    subject: 'Une place est libre pour vous',
    lines: [
      `${capital(dayInFrench(poe.startsOn))} : une place est libre pour vous.`,
      'Vous découvrez des métiers pendant plusieurs semaines.',
      `C’est ici : ${poe.place}.`,
      'Vous avez deux jours pour répondre.',
    ],
  })),
  person_poe_interrupted: template(['act'], (context) => ({
    subject: 'La suite pour vous',
    lines: [
      'Votre découverte des métiers s’arrête.',
      'Ce que vous avez appris reste à vous.',
      ...(context.act.values['next_step']
        ? ['Voici la suite proposée.', quoted(context.act.values['next_step'])]
        : []),
      followedBy(context),
    ],
  })),
  person_offers: template(['offers'], ({ offers }) => ({
    subject: 'Des métiers à choisir',
    lines: [
      'Vous pouvez choisir un métier.',
      ...offers.slice(0, 5).map(({ title, company }) => `• ${title}, chez ${company}`),
      'Prenez le temps de réfléchir.',
      'Vous hésitez ? Appelez-nous, on en parle.',
    ],
  })),
  person_choose: template(['offers'], ({ offers }) => ({
    subject: 'Quel métier vous plaît ?',
    lines: [
      'Quel métier vous plaît ?',
      ...offers.slice(0, 5).map(({ title, company }) => `• ${title}, chez ${company}`),
      'Vous hésitez ? Appelez-nous, on en parle.',
    ],
  })),
  person_agreed: template(['offer'], ({ offer }) => ({
    subject: `${offer.company} vous dit oui`,
    lines: [
      'Vous avez dit oui, l’entreprise aussi.',
      `• ${offer.title}, chez ${offer.company}`,
      'Maintenant, nous préparons votre contrat.',
      'Nous vous appelons pour les papiers.',
    ],
  })),
  person_agreement_undone: template([], (context) => ({
    subject: 'Votre contrat ne commence pas comme prévu',
    lines: [
      'Le contrat prévu ne se fait pas.',
      'Vos autres choix sont gardés.',
      'Nous cherchons une autre solution avec vous.',
      followedBy(context),
    ],
  })),
  person_offer_closed: template(['offer'], ({ offer }) => ({
    subject: 'Une offre n’est plus ouverte',
    lines: [
      'Cette offre n’est plus ouverte :',
      `• ${offer.title}, chez ${offer.company}`,
      'Vos autres choix sont gardés.',
      'Vous pouvez en choisir une autre.',
    ],
  })),
  person_contract_signed: template(['contract'], ({ contract }) => ({
    subject: `Votre travail commence ${dayInFrench(contract.startsOn)}`,
    lines: [
      `${capital(dayInFrench(contract.startsOn))} : vous commencez à travailler.`,
      `• ${contract.jobTitle}, chez ${contract.company}`,
      'Vous travaillez et vous apprenez.',
      'Une personne vous aide dans l’entreprise.',
    ],
  })),
  person_contract_amended: template(['contract'], ({ contract }) => ({
    subject: 'Votre contrat change',
    lines: [
      'Votre contrat a changé.',
      `Il va du ${dayInFrench(contract.startsOn)} au ${dayInFrench(contract.endsOn)}.`,
      'Une question sur ce changement ? Appelez-nous.',
    ],
  })),
  person_contract_terminated: template([], (context) => ({
    subject: 'La suite après votre contrat',
    lines: [
      'Votre contrat s’arrête.',
      'Nous continuons à vous aider.',
      followedBy(context),
      'Appelez pour préparer la suite.',
    ],
  })),
  person_contract_ended: template([], (context) => ({
    subject: 'Votre contrat est terminé',
    lines: [
      'Votre contrat est arrivé au bout.',
      'Bravo pour le travail fait.',
      'Nous vous appelons pour parler de la suite.',
      followedBy(context),
    ],
  })),
  person_hired: template(['exit'], ({ exit }) => ({
    subject: 'Vous avez un travail',
    lines: [
      `${capital(dayInFrench(exit.happenedOn))} : vous commencez votre nouveau travail.`,
      ...(exit.company ? [`C’est chez ${exit.company}.`] : []),
      'Dans trois mois, nous prenons de vos nouvelles.',
    ],
  })),
  ask_follow_up: template([], (context) => ({
    subject: 'Comment ça va pour vous ?',
    lines: [
      'Nous prenons de vos nouvelles.',
      'Travaillez-vous en ce moment ?',
      'Votre réponse nous aide à vous aider.',
      followedBy(context),
    ],
  })),
  person_withdrawn: template([], (context) => ({
    subject: 'C’est noté',
    lines: [
      'C’est noté : vous arrêtez votre parcours.',
      'Vous avez le droit de changer d’avis.',
      followedBy(context),
    ],
  })),
  person_reoriented: template(['act'], (context) => ({
    subject: 'Une autre aide pour vous',
    lines: [
      'Une autre aide vous va mieux.',
      ...(context.act.values['organisation']
        ? [`Vous pouvez voir avec : ${context.act.values['organisation']}.`]
        : []),
      ...(context.act.values['next_step']
        ? ['Voici la suite proposée.', quoted(context.act.values['next_step'])]
        : []),
      followedBy(context),
    ],
  })),
  person_reopened: template([], (context) => ({
    subject: 'Votre chemin reprend',
    lines: [
      'Votre chemin avec nous reprend.',
      'Nous vous disons bientôt la prochaine étape.',
      followedBy(context),
    ],
  })),
} as const satisfies Readonly<Record<string, MessageTemplate<PersonText>>>;

export type PersonMessageKey = keyof typeof PERSON_MESSAGES;

/** "Claire Morel vous suit." */
function followedBy({ guide }: MessageGround): string {
  return `${guide.name} vous suit.`;
}

function whereLines(event: { readonly place: string; readonly address: string }): string[] {
  return [`C’est ici : ${event.place}, ${event.address}.`];
}

/** Foot of every message to a person: whom to call, and on whose behalf it comes. */
export function footOf({ group, guide }: MessageGround): readonly string[] {
  const number = guide.phone ?? group.phone;
  return [...(number ? [`Une question ? Appelez le ${phoneInFrench(number)}.`] : []), group.name];
}
