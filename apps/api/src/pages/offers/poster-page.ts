import { parisDate } from '@passerelle/kernel';
import { dayInFrench, phoneInFrench, typographic } from '@passerelle/journeys';
import type { PublicOfferDetail, PublicVoice } from '@passerelle/offers';
import { html, Html } from '@passerelle/platform';
import { pageOfOffer } from './addresses';
import { yearsOf } from './offer-page';
import { places } from './offer-words';
import { posterClaims } from './poster-claims';
import { POSTER_STYLES } from './poster-styles';
import { posterText } from './poster-text';
import { qrCode } from './qr-code';

/** The poster of an offer: one A4 page to print and to hang up, with whom to call and a code that opens the offer. */
export function posterPage(offer: PublicOfferDetail, publicUrl: string): string {
  const text = posterText(offer);
  const claims = posterClaims(offer);
  return html`<!doctype html>
    <html lang="fr">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>Affiche${'\u00a0'}: ${typographic(offer.title)} – Passerelle</title>
        <link rel="icon" href="data:," />
        <style>
          ${new Html(POSTER_STYLES)}
        </style>
      </head>
      <body>
        <nav class="tools" aria-label="Affiche">
          <a href="${pageOfOffer(offer.id)}">Revenir à l’offre</a>
          <span>Pour imprimer${'\u00a0'}: touches Ctrl et P, sur une feuille A4.</span>
        </nav>
        <main class="a4${text.braid ? '' : ' nofigure'}">
          <div class="top">
            <p>Travailler près de chez vous</p>
            <p class="mark"><img src="/p/assets/logo-noir.svg" alt="" /><b>Passerelle</b></p>
          </div>
          <h1 ${text.longTitle && html` class="long"`}>${typographic(offer.title)}</h1>
          <p class="sub">${offer.companyName}, à ${offer.city}. ${places(offer.seatsLeft)}.</p>
          ${claims.length > 0 && html`<div class="claims">${claims.map((claim) => html`<p>${claim}</p>`)}</div>`}
          <div class="cols">
            ${list('Ce que vous faites', text.doing)} ${list('Ce qui compte', text.counts)}
          </div>
          ${text.conditions.length > 0 && html`<div class="true">${list('Les conditions', text.conditions)}</div>`}
          ${text.braid && braid()} ${come(offer, publicUrl, text.more)}
          <p class="foot">
            ${offer.groupName}. Version ${offer.versionNo} du ${dateOf(offer.changedAt)}, relue par
            l’entreprise.
          </p>
        </main>
      </body>
    </html>`.text;
}

function list(heading: string, sentences: readonly string[]): Html | null {
  if (sentences.length === 0) return null;
  return html`<section>
    <h2>${heading}</h2>
    <ul>
      ${sentences.map((sentence) => html`<li>${typographic(sentence)}</li> `)}
    </ul>
  </section>`;
}

function braid(): Html {
  return html`<figure>
    <img
      src="/p/assets/braid-poster.svg"
      width="698"
      height="92"
      alt="Trois brins tressés : conseil, formation et essai au travail avancent ensemble."
    />
    <figcaption>
      <span>Un conseil</span><span>Une formation</span><span>Un essai au travail</span><span>Un emploi</span>
    </figcaption>
  </figure>`;
}

function come(offer: PublicOfferDetail, publicUrl: string, more: boolean): Html {
  return html`<section class="come" aria-labelledby="suite">
    <div>
      <h2 id="suite">Appelez. On vous explique.</h2>
      <p>${offer.groupName}.</p>
      ${offer.voice && html`<p>${typographic(voiceLine(offer.voice))}</p>`}
      ${offer.groupPhone && html`<p class="big">${phoneInFrench(offer.groupPhone)}</p>`}
    </div>
    <div class="q">
      ${qrCode(`${publicUrl}${pageOfOffer(offer.id)}`, 'Code à photographier pour ouvrir l’offre')}
      <p>${more ? 'Photographiez : la suite est là.' : 'Photographiez : l’offre s’ouvre.'}</p>
    </div>
  </section>`;
}

/** « 24 novembre 2026 ». */
function dateOf(instant: string): string {
  return dayInFrench(parisDate(instant), 0).replace(/^\S+ /, '');
}

function voiceLine({ firstName, yearsInTrade }: PublicVoice): string {
  return `${firstName} fait ce métier ${yearsOf(yearsInTrade)}.`;
}
