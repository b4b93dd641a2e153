import { typographic } from '@passerelle/journeys';
import type { CatalogueChoices, CatalogueFilter, PublicOffer } from '@passerelle/offers';
import { html, type Html } from '@passerelle/platform';
import { page } from '../parts/layout';
import { CATALOGUE, FEED, pageOfOffer } from './addresses';
import { filterForm } from './filter-form';
import { facts, sentencesOfOffer } from './offer-words';
import { OFFERS_STYLES } from './offers-styles';

interface Catalogue {
  readonly filter: CatalogueFilter;
  readonly choices: CatalogueChoices;
  readonly offers: readonly PublicOffer[];
  readonly next: string | null;
  readonly publicUrl: string;
}

/** The catalogue: what is on show in every group, with filters, for whoever comes by. */
export function cataloguePage({ filter, choices, offers, next, publicUrl }: Catalogue): string {
  return page(
    'Les offres',
    html`<h1>Des métiers à apprendre près de chez vous</h1>
      <p class="lead">Vous n’avez pas fait ce travail${'\u202f'}? Lisez quand même. On vous l’apprend.</p>
      ${filterForm(filter, choices)}
      <p class="count" role="status">${countOf(offers.length, next !== null, filter)}</p>
      ${offers.length === 0 ? nothing() : html`<div class="cards">${offers.map(card)}</div>`}
      ${next && html`<p class="more"><a class="btn" href="${nextAddress(filter, next)}">Voir la suite</a></p>`}`,
    {
      open: {
        address: `${publicUrl}${CATALOGUE}`,
        says: 'Les offres des groupements d’employeurs : ce que vous ferez, ce qui compte, ce que vous apprendrez.',
      },
      wide: true,
      styles: OFFERS_STYLES,
      head: html`<link rel="alternate" type="application/atom+xml" title="Les offres" href="${FEED}" />`,
    },
  );
}

function card(offer: PublicOffer): Html {
  const { doing } = sentencesOfOffer(offer);
  return html`<article class="card">
    <h2><a href="${pageOfOffer(offer.id)}">${typographic(offer.title)}</a></h2>
    ${doing[0] && html`<p>${typographic(doing[0])}</p>`} ${facts(offer)}
  </article> `;
}

function countOf(shown: number, more: boolean, filter: CatalogueFilter): string {
  if (shown === 0) return 'Aucune offre avec ces choix.';
  const number = shown === 1 ? '1\u00a0offre' : `${String(shown)}\u00a0offres`;
  return more || filter.after ? `${number} sur cette page` : number;
}

function nothing(): Html {
  return html`<div class="come">
    <p><b>Essayez avec moins de choix.</b></p>
    <p>De nouvelles offres arrivent chaque semaine.</p>
    <a class="btn" href="${CATALOGUE}">Voir toutes les offres</a>
  </div>`;
}

function nextAddress(filter: CatalogueFilter, after: string): string {
  const asked = {
    mots: filter.words,
    bassin: filter.areaCode,
    commune: filter.city,
    horaires: filter.hours,
    groupement: filter.groupId,
    apres: after,
  };
  const parts = Object.entries(asked).flatMap(([name, value]) =>
    value ? [`${name}=${encodeURIComponent(value)}`] : [],
  );
  return `${CATALOGUE}?${parts.join('&')}`;
}
