import { HOURS_KIND_LABELS, hoursKindsOf, behaviourOf, partsOf, type PublicOffer } from '@passerelle/offers';
import { html, type Html } from '@passerelle/platform';
import { typographic } from '@passerelle/journeys';
import { pictogram, type PictogramName } from '../parts/pictogram';

/** The sentences of an offer under the headings of its page; what is sought is said as behaviours. */
export interface OfferSentences {
  readonly doing: readonly string[];
  readonly lookingFor: readonly string[];
  readonly learning: readonly string[];
  readonly conditions: readonly string[];
}

/** Puts the text of an offer, its soft skills and its conditions under the headings of the page. */
export function sentencesOfOffer(offer: PublicOffer): OfferSentences {
  const { doing, lookingFor, learning, conditions } = partsOf(offer.body);
  const behaviours = offer.softSkills.map(({ code, label }) => behaviourOf(code, label));
  return {
    doing,
    lookingFor: [...lookingFor, ...behaviours.filter((one) => !lookingFor.includes(one))],
    learning,
    conditions: [...conditions, ...conditionsOf(offer.conditions)],
  };
}

/** The conditions one by one; a sentence is never cut. */
export function conditionsOf(conditions: string): string[] {
  return conditions
    .split(/(?<=[.!?…])\s+|\n+/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
}

/** « 1 place », « 3 places ». */
export function places(left: number): string {
  return left === 1 ? '1\u00a0place' : `${String(left)}\u00a0places`;
}

/** Where, with whom, when, how many: the facts of a card. */
export function facts(offer: PublicOffer): Html {
  const [first = '', ...others] = hoursKindsOf(offer.conditions).map((kind) => HOURS_KIND_LABELS[kind]);
  const hours = [first, ...others.map((label) => small(label))].join(', et ');
  return html`<ul class="facts">
    ${fact('place', `${offer.companyName}, à ${offer.city}`)} ${fact('clock', hours)}
    ${fact('people', `${places(offer.seatsLeft)}, avec ${offer.groupName}`)}
  </ul>`;
}

function fact(picture: PictogramName, words: string): Html {
  return html`<li>${pictogram(picture)}<span>${typographic(words)}</span></li> `;
}

/** A text that goes on from a word before it: its first letter is small, unless it begins with an abbreviation. */
export function small(text: string): string {
  return /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLocaleLowerCase('fr') + text.slice(1) : text;
}

/** A heading with its sentences; nothing where there is none. */
export function section(heading: string, sentences: readonly string[]): Html | null {
  if (sentences.length === 0) return null;
  return html`<h2>${typographic(heading)}</h2>
    <ul class="sentences">
      ${sentences.map((sentence) => html`<li>${typographic(sentence)}</li> `)}
    </ul>`;
}
