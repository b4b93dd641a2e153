import { typographic } from '@passerelle/journeys';
import type { PublicOfferDetail, PublicVoice } from '@passerelle/offers';
import { html, type Html } from '@passerelle/platform';
import { callButton } from '../parts/help';
import { page } from '../parts/layout';
import { pictogram } from '../parts/pictogram';
import { CATALOGUE, pageOfOffer, posterOfOffer } from './addresses';
import { jobPosting } from './job-posting';
import { facts, section, sentencesOfOffer, small } from './offer-words';
import { OFFERS_STYLES } from './offers-styles';

/** An offer, as everybody reads it: what you will do, what counts, what you will learn, what is true, who speaks of it, whom to call. */
export function offerPage(offer: PublicOfferDetail, publicUrl: string): string {
  const { doing, lookingFor, learning, conditions } = sentencesOfOffer(offer);
  return page(
    offer.title,
    html`<p><a class="back" href="${CATALOGUE}">Toutes les offres</a></p>
      <h1>${typographic(offer.title)}</h1>
      ${facts(offer)} ${offer.stillAsked.length > 0 && stillAsked(offer)}
      ${section('Ce que vous ferez', doing)} ${section('Ce qui compte', lookingFor)}
      ${section('Ce que vous apprendrez', learning)} ${section('Les vraies conditions', conditions)}
      ${offer.voice && voiceOf(offer.voice)} ${come(offer)}
      <p class="more">
        <a class="btn" href="${posterOfOffer(offer.id)}">${pictogram('print')}L’affiche à imprimer</a>
      </p>`,
    {
      open: {
        address: `${publicUrl}${pageOfOffer(offer.id)}`,
        says: `${offer.companyName}, à ${offer.city}. ${doing[0] ?? offer.title}`,
      },
      styles: OFFERS_STYLES,
      head: jobPosting(offer, publicUrl),
    },
  );
}

/** An offer that still closes a door says which, and that the group opens it for whoever asks: read before the rest, never as usual words. */
function stillAsked({ stillAsked: asked, groupName, groupPhone }: PublicOfferDetail): Html {
  const words = asked.map((one) => `«\u00a0${one}\u00a0»`).join(', ');
  return html`<section class="come" aria-labelledby="demande">
    <h2 id="demande">Ce que l’entreprise demande encore</h2>
    <p>${typographic(`${words}.`)}</p>
    <p>
      Vous ne l’avez pas${'\u202f'}?
      ${groupPhone ? `Appelez quand même ${groupName}` : 'Parlez-en quand même'}${'\u00a0'}: une formation est
      peut-être possible.
    </p>
  </section>`;
}

function voiceOf({ firstName, trade, yearsInTrade, sentences }: PublicVoice): Html {
  return html`<h2>${firstName} vous en parle</h2>
    <blockquote class="voice">
      <p>${typographic(`« ${sentences.trim()} »`)}</p>
      <footer>${typographic(`${firstName}, ${small(trade)}, ${yearsOf(yearsInTrade)}`)}</footer>
    </blockquote>`;
}

/** « depuis 22 ans ». */
export function yearsOf(years: number): string {
  if (years === 0) return 'depuis moins d’un an';
  return `depuis ${String(years)}\u00a0${years === 1 ? 'an' : 'ans'}`;
}

function come({ groupPhone, groupName }: PublicOfferDetail): Html {
  return html`<section class="come" aria-labelledby="suite">
    <h2 id="suite">Cela vous intéresse${'\u202f'}?</h2>
    ${
      groupPhone
        ? html`<p>Appelez ${groupName}. Donnez votre nom et le nom de l’offre. On vous rappelle.</p>
            <p><b>Être rappelé·e${'\u00a0'}:</b></p>
            ${callButton(groupPhone)}`
        : html`<p>Demandez ${groupName} à votre conseiller ou à votre conseillère.</p>`
    }
    <p style="margin-top:16px">
      Vous êtes suivi·e par France${'\u00a0'}Travail, une Mission locale ou une autre structure${'\u202f'}?
      Montrez cette page à votre conseiller ou à votre conseillère${'\u00a0'}: il ou elle vous propose au
      groupement.
    </p>
  </section>`;
}
