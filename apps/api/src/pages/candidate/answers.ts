import type { NextStep } from '@passerelle/journeys';
import { html, type Html } from '@passerelle/platform';
import { pictogram, type PictogramName } from '../parts/pictogram';

/** A button of the page: one form each, which works without script. */
export interface Answer {
  readonly act: string;
  readonly label: string;
  readonly picture: PictogramName;
  readonly main: boolean;
  /** What the form carries besides the act. */
  readonly fields: Readonly<Record<string, string>>;
}

const ACT_ANSWERS: readonly Omit<Answer, 'fields'>[] = [
  { act: 'confirm_presence', label: 'Je viens', picture: 'yes', main: true },
  { act: 'cancel_presence', label: 'Je ne peux pas venir', picture: 'no', main: false },
  { act: 'accept_place', label: 'Je prends la place', picture: 'yes', main: true },
  { act: 'refuse_place', label: 'Je ne prends pas la place', picture: 'no', main: false },
  { act: 'decline_place', label: 'Je ne peux pas venir', picture: 'no', main: false },
];

/** The name under which a link asks for a call; always offered. */
export const CALL_ME = 'call_me';
const CHOOSE_OFFERS = 'choose_offers';

/** The answers a person may give now with their link: acts still possible from here, offers to choose, and a call. */
export function answersOf(step: NextStep, linked: readonly string[]): Answer[] {
  const acts = ACT_ANSWERS.filter(({ act }) => linked.includes(act) && step.acts.includes(act)).map(
    (answer) => ({
      ...answer,
      fields: {},
    }),
  );
  const offers = linked.includes(CHOOSE_OFFERS)
    ? step.offers.map(({ id, title, company }) => ({
        act: CHOOSE_OFFERS,
        label: `${title}, ${company}`,
        picture: 'choose' as const,
        main: false,
        fields: { offer: id },
      }))
    : [];
  const call: Answer = { act: CALL_ME, label: 'Appelez-moi', picture: 'phone_me', main: false, fields: {} };
  return [...acts, ...offers, ...followUpAnswers(step, linked), call];
}

function followUpAnswers(step: NextStep, linked: readonly string[]): Answer[] {
  if (step.followUpMonth === null || !linked.includes('answer_follow_up')) return [];
  return [
    {
      act: 'answer_follow_up',
      label: 'Oui, je travaille',
      picture: 'yes',
      main: true,
      fields: { working: 'yes' },
    },
    {
      act: 'answer_follow_up',
      label: 'Non, pas maintenant',
      picture: 'no',
      main: false,
      fields: { working: 'no' },
    },
  ];
}

/** The forms of the answers. */
export function answerForms(token: string, answers: readonly Answer[]): Html {
  return html`<div class="answers">
    ${answers.map(
      ({ act, label, picture, main, fields }) =>
        html`<form method="post" action="/p/${token}/${act}">
          ${Object.entries(fields).map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}" />`)}<button
            class="btn${main ? ' main' : ''}"
            type="submit"
          >
            ${pictogram(picture)}${label}
          </button>
        </form>`,
    )}
  </div>`;
}
