import type { GuideText } from './message';

/** What a message about a need or an offer knows; there is no person in it. */
export interface OfferMessageContext {
  readonly group: { readonly name: string };
  readonly company: string;
  /** Title of the offer where there is one, else of the need. */
  readonly title: string;
}

type OfferTemplate = (base: OfferMessageContext) => GuideText;

/** Messages about needs and offers: to the group's staff, to the company, to the advisors of partner structures. */
export const OFFER_MESSAGES = {
  coordinator_need_posted: ({ company, title }) => ({
    subject: `Nouveau besoin de ${company}`,
    what: `${company} a déposé le besoin « ${title} ».`,
    next: 'Réécrivez-le en offre sous cinq jours ouvrés.',
  }),
  coordinator_need_withdrawn: ({ company, title }) => ({
    subject: `Besoin retiré par ${company}`,
    what: `${company} retire son besoin « ${title} ».`,
    next: 'Vous n’avez rien à faire.',
  }),
  coordinator_need_unfilled: ({ company, title }) => ({
    subject: `Le besoin de ${company} n’est pas pourvu`,
    what: `Le besoin « ${title} » attend toujours quelqu’un.`,
    next: 'Appelez l’entreprise cette semaine : revoir l’offre, ou proposer une immersion.',
  }),
  director_need_waits: ({ company, title }) => ({
    subject: `Le besoin de ${company} attend depuis dix jours ouvrés`,
    what: `Le besoin « ${title} » n’est pas encore réécrit.`,
    next: 'Voyez avec la coordination qui le réécrit cette semaine.',
  }),
  company_need_filled: ({ title }) => ({
    subject: `Votre besoin « ${title} » est pourvu`,
    what: `Toutes les places de « ${title} » sont prises.`,
    next: 'Vous n’avez rien à faire. Un autre besoin se dépose en quelques minutes.',
  }),
  company_need_questions: ({ group, title }) => ({
    subject: `Quelques questions sur votre besoin « ${title} »`,
    what: `${group.name} écrit votre offre « ${title} » et a besoin de ce que vous seul savez.`,
    next: 'Répondez en une phrase par question, depuis votre téléphone.',
  }),
  coordinator_need_answered: ({ company, title }) => ({
    subject: `${company} a répondu à vos questions`,
    what: `Les réponses de ${company} sur « ${title} » sont notées.`,
    next: 'Reprenez la réécriture : elles y sont déjà.',
  }),
  company_offer_to_approve: ({ title }) => ({
    subject: 'Votre offre est prête. Relisez-la.',
    what: `L’offre « ${title} » est écrite à partir de votre besoin.`,
    next: 'Validez-la ou dites ce qu’il faut changer sous cinq jours.',
  }),
  company_offer_published: ({ title }) => ({
    subject: `Votre offre « ${title} » est publiée`,
    what: `L’offre « ${title} » est lue par les conseillers et par les personnes.`,
    next: 'Vous recevez un message quand une personne la choisit.',
  }),
  company_offer_withdrawn: ({ title }) => ({
    subject: `Votre offre « ${title} » est retirée`,
    what: `L’offre « ${title} » n’est plus proposée. Les personnes qui l’avaient choisie sont prévenues.`,
    next: 'Appelez le groupement si le besoin revient.',
  }),
  coordinator_offer_to_change: ({ company, title }) => ({
    subject: `${company} demande un changement`,
    what: `${company} demande de changer l’offre « ${title} ».`,
    next: 'Reprenez le texte et renvoyez-le sous cinq jours ouvrés.',
  }),
  coordinator_offer_approved: ({ company, title }) => ({
    subject: `${company} valide l’offre « ${title} »`,
    what: `L’offre « ${title} » est validée par ${company}.`,
    next: 'Publiez-la : les conseillers la voient aussitôt.',
  }),
  coordinator_approval_late: ({ company, title }) => ({
    subject: `${company} n’a pas relu son offre`,
    what: `L’offre « ${title} » attend la relecture de ${company}.`,
    next: 'Appelez l’entreprise aujourd’hui.',
  }),
  advisors_offer_published: ({ group, company, title }) => ({
    subject: `Nouvelle offre : ${title}`,
    what: `${company} recherche quelqu’un pour « ${title} », avec ${group.name}.`,
    next: 'Proposez-la aux personnes que cela peut intéresser.',
  }),
  ambassador_to_confirm: ({ group, company, title }) => ({
    subject: 'Votre métier, en trois phrases',
    what: `${company} et ${group.name} vous proposent de parler de votre métier : ${title}.`,
    why: 'Vous rencontrez des personnes qui ne le connaissent pas encore.',
    next: 'Relisez vos trois phrases, dites quand vous êtes disponible, et confirmez. Cela prend une minute, sans compte.',
  }),
} as const satisfies Readonly<Record<string, OfferTemplate>>;

export type OfferMessageKey = keyof typeof OFFER_MESSAGES;
