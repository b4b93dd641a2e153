import { typographic } from '@passerelle/journeys';
import { html, type Html } from '@passerelle/platform';
import { pictogram } from '../parts/pictogram';

/** What the page answers once something was said, and what happens next. */
const SAID: Readonly<Record<string, readonly [string, string]>> = {
  confirm_presence: ['C’est noté : vous venez.', 'Nous vous écrivons deux jours avant.'],
  cancel_presence: ['C’est noté : vous ne venez pas.', 'Nous cherchons une autre date.'],
  accept_place: ['C’est noté : la place est à vous.', 'Nous préparons vos papiers ensemble.'],
  refuse_place: ['C’est noté : vous ne prenez pas la place.', 'Vous restez sur la liste pour la suite.'],
  decline_place: ['C’est noté : vous ne venez pas.', 'Nous vous appelons pour la suite.'],
  answer_follow_up: ['C’est noté. Merci.', 'Votre réponse nous aide.'],
  choose_offers: ['C’est noté : vous avez choisi.', 'L’entreprise vous répond bientôt.'],
  call_me: ['C’est noté : nous vous appelons.', 'Gardez votre téléphone près de vous.'],
  not_possible: ['Ce n’est plus possible.', 'Nous vous appelons pour en parler.'],
};

/** Says what was noted; nothing for an answer this version does not know. */
export function said(answered: string | null): Html | null {
  const words = answered === null ? undefined : SAID[answered];
  if (!words) return null;
  const [noted, next] = words;
  const picture = answered === 'not_possible' || answered === 'call_me' ? 'phone' : 'yes';
  return html`<div class="said" role="status">
    <span class="pic">${pictogram(picture)}</span>
    <p><b>${typographic(noted)}</b><br />${next}</p>
  </div>`;
}
