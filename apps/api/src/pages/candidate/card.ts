import { daysBetween, parisDate } from '@passerelle/kernel';
import { capital, dayInFrench, hourInFrench, type NextStep } from '@passerelle/journeys';
import type { DrawingName } from '../parts/drawing';
import type { PictogramName } from '../parts/pictogram';

/** One line of a card: a pictogram, its word in bold, and short sentences. */
export interface CardLine {
  readonly picture: PictogramName;
  readonly title: string;
  readonly says: readonly string[];
}

/** What the card says: the date first where there is one, then who and where. */
export interface Card {
  readonly drawing: DrawingName;
  readonly when: readonly string[];
  readonly lines: readonly CardLine[];
  /** Good to know, below the answers. */
  readonly after?: readonly CardLine[];
}

/** The card of a person's next step. Pure: the same step always reads the same. */
export function cardOf(step: NextStep): Card {
  const { state } = step;
  if ((state === 'invited' || state === 'confirmed') && step.event) return meetingCard(step.event);
  if ((state === 'place_proposed' || state === 'poe_enrolled') && step.poe)
    return discoveryCard(step.poe, state === 'place_proposed');
  if (state === 'poe_running' && step.poe) return runningCard(step.poe);
  if (state === 'contract_signed' && step.contract) return startCard(step.contract);
  if (state === 'contract_running' && step.contract) return workCard(step.contract);
  if (state === 'choosing') return choiceCard(step.offers.length > 0);
  if ((state === 'offer_agreed' || state === 'contract_preparing') && step.offer) {
    return plain('paper', 'Nous préparons votre contrat', 'contract', step.offer.title, [
      `Chez ${step.offer.company}.`,
      'Nous vous appelons pour les papiers.',
    ]);
  }
  return PLAIN[state] ?? waiting();
}

type Event = NonNullable<NextStep['event']>;
type Poe = NonNullable<NextStep['poe']>;
type Contract = NonNullable<NextStep['contract']>;

function meetingCard({ startsAt, endsAt, place, address }: Event): Card {
  const [street = address, ...town] = address.split(', ');
  const minutes = (Date.parse(endsAt) - Date.parse(startsAt)) / 60_000;
  const hours = Math.round(minutes / 60);
  return {
    drawing: 'meeting',
    when: [capital(dayInFrench(parisDate(startsAt))), `à ${hourInFrench(startsAt)}`],
    lines: [
      {
        picture: 'talk',
        title: 'Vous rencontrez des personnes.',
        says: ['Elles parlent de leur métier.', 'Vous posez vos questions.'],
      },
      { picture: 'place', title: place, says: [street, ...(town.length > 0 ? [town.join(', ')] : [])] },
    ],
    after: [
      {
        picture: 'clock',
        title: `Cela dure ${hours > 1 ? `${String(hours)} heures` : 'une heure'}.`,
        says: [],
      },
    ],
  };
}

function discoveryCard({ startsOn, endsOn, place, weeks }: Poe, proposed: boolean): Card {
  return {
    drawing: 'workshop',
    when: [capital(dayInFrench(startsOn)), proposed ? 'une place est libre' : 'vous commencez'],
    lines: [
      {
        picture: 'eye',
        title: 'Vous découvrez des métiers.',
        says: [`Cela dure ${String(weeks)} semaines.`, `Jusqu’au ${dayInFrench(endsOn)}.`],
      },
      { picture: 'place', title: 'C’est ici', says: [place] },
      ...(proposed
        ? [
            {
              picture: 'clock',
              title: 'Deux jours pour répondre',
              says: ['Après, la place va à une autre personne.'],
            } as const,
          ]
        : []),
    ],
  };
}

function runningCard({ endsOn, startsOn, place }: Poe): Card {
  const weeks = Math.max(1, Math.round(daysBetween(startsOn, endsOn) / 7));
  return {
    drawing: 'workshop',
    when: ['Vous découvrez des métiers'],
    lines: [
      {
        picture: 'clock',
        title: `Jusqu’au ${dayInFrench(endsOn)}`,
        says: [`En tout, ${String(weeks)} semaines.`],
      },
      { picture: 'place', title: 'C’est ici', says: [place] },
      { picture: 'phone', title: 'Vous ne pouvez pas venir ?', says: ['Appelez avant.'] },
    ],
  };
}

function startCard({ startsOn, jobTitle, company }: Contract): Card {
  return {
    drawing: 'workshop',
    when: [capital(dayInFrench(startsOn)), 'vous commencez à travailler'],
    lines: [
      { picture: 'contract', title: capital(jobTitle), says: [`Chez ${company}.`] },
      {
        picture: 'talk',
        title: 'Une personne vous aide',
        says: ['Elle travaille avec vous.', 'Vous pouvez tout lui demander.'],
      },
    ],
  };
}

function workCard({ endsOn, jobTitle, company }: Contract): Card {
  return {
    drawing: 'workshop',
    when: ['Vous travaillez. Vous apprenez.'],
    lines: [
      { picture: 'contract', title: capital(jobTitle), says: [`Chez ${company}.`] },
      { picture: 'clock', title: 'Votre contrat', says: [`Il va jusqu’au ${dayInFrench(endsOn, 0)}.`] },
    ],
  };
}

function choiceCard(some: boolean): Card {
  return some
    ? plain('doors', 'Quel métier vous plaît ?', 'choose', 'Vous choisissez.', [
        'L’entreprise répond ensuite.',
        'Vous pouvez en parler avant.',
      ])
    : plain('doors', 'Vos choix sont notés', 'clock', 'Les entreprises répondent.', [
        'Nous vous donnons des nouvelles.',
      ]);
}

function plain(
  drawing: DrawingName,
  when: string,
  picture: PictogramName,
  title: string,
  says: readonly string[],
): Card {
  return { drawing, when: [when], lines: [{ picture, title, says }] };
}

function waiting(): Card {
  return plain('call', 'Nous préparons la suite', 'clock', 'Vous n’avez rien à faire.', [
    'Nous vous donnons des nouvelles.',
  ]);
}

const ARRIVED = plain('paper', 'Votre demande est arrivée', 'clock', 'Nous la lisons.', [
  'Vous n’avez rien à faire.',
  'Nous vous répondons bientôt.',
]);
const STOPPED = plain('call', 'Ce chemin s’arrête ici', 'phone', 'Une autre aide existe.', [
  'Appelez pour en parler.',
]);

/** States that need no fact to be told. */
const PLAIN: Partial<Readonly<Record<NextStep['state'], Card>>> = {
  referred: ARRIVED,
  information_requested: ARRIVED,
  admitted: plain('meeting', 'Bientôt, une rencontre', 'talk', 'Vous recevez une date.', [
    'Vous parlez avec des gens de métier.',
  ]),
  absent: plain('call', 'La rencontre est passée', 'phone', 'Une autre date est possible.', [
    'Dites-nous ce qui vous aide à venir.',
  ]),
  met: plain('doors', 'Vos rencontres sont faites', 'clock', 'Nous préparons la suite.', [
    'Vous avez une réponse dans une semaine.',
  ]),
  shortlisted: plain('workshop', 'Vous êtes sur la liste', 'eye', 'Bientôt, vous découvrez des métiers.', [
    'Nous vous disons la date.',
  ]),
  poe_waitlisted: plain('call', 'Vous êtes sur la liste d’attente', 'phone', 'Une place se libère ?', [
    'Nous vous appelons.',
  ]),
  poe_completed: plain('doors', 'Votre découverte est finie', 'choose', 'Bientôt, vous choisissez.', [
    'Nous préparons les métiers à choisir.',
  ]),
  contract_ended: plain('call', 'Votre contrat est fini', 'phone', 'Nous parlons de la suite.', [
    'Nous vous appelons.',
  ]),
  exited: plain('call', 'Comment ça va pour vous ?', 'home', 'Travaillez-vous en ce moment ?', [
    'Votre réponse nous aide.',
  ]),
  followed_up: plain('call', 'Votre chemin est fini', 'home', 'Vous pouvez toujours appeler.', []),
  declined: STOPPED,
  withdrawn: STOPPED,
  reoriented: STOPPED,
  poe_interrupted: plain('call', 'Votre découverte s’arrête', 'phone', 'Nous cherchons la suite.', [
    'Appelez pour en parler.',
  ]),
  contract_terminated: plain('call', 'Votre contrat s’arrête', 'phone', 'Nous continuons à vous aider.', [
    'Appelez pour préparer la suite.',
  ]),
};
