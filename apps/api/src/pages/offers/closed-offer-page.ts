import type { EndedOffer } from '@passerelle/offers';
import { html } from '@passerelle/platform';
import { drawing } from '../parts/drawing';
import { callButton } from '../parts/help';
import { page } from '../parts/layout';
import { CATALOGUE } from './addresses';

/** An offer that is no longer on show, or an address that was never one: what happened, and what to do now. */
export function closedOfferPage(ended: EndedOffer | null): string {
  const title = ended ? 'Cette offre n’est plus là' : 'Cette page n’existe pas';
  return page(
    title,
    html`<h1>${title}</h1>
      <section class="step" aria-label="Que faire">
        ${drawing('doors')}
        <div class="body">
          <p>${saidOf(ended)}</p>
          <p>D’autres offres vous attendent.</p>
          <div class="answers"><a class="btn main" href="${CATALOGUE}">Voir les autres offres</a></div>
          ${
            ended?.groupPhone &&
            html`<p style="margin-top:16px">Vous pouvez aussi appeler ${ended.groupName}.</p>
              ${callButton(ended.groupPhone)}`
          }
        </div>
      </section>`,
  );
}

function saidOf(ended: EndedOffer | null): string {
  if (!ended) return 'Nous ne connaissons pas cette offre.';
  return ended.state === 'filled'
    ? 'Toutes les places sont prises.'
    : 'L’entreprise ou le groupement a retiré cette offre.';
}
