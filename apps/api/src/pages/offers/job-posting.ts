import type { PublicOfferDetail } from '@passerelle/offers';
import { html, Html } from '@passerelle/platform';
import { pageOfOffer } from './addresses';
import { sentencesOfOffer } from './offer-words';

/**
 * The offer as schema.org JobPosting, a block of data that no browser runs. The employer of the contract is the group; nothing is said
 * that the offer does not say (no pay, no end, no duration where they stand in sentences only).
 */
export function jobPosting(offer: PublicOfferDetail, publicUrl: string): Html {
  const posting = {
    '@context': 'https://schema.org',
    '@type': 'JobPosting',
    title: offer.title,
    description: descriptionOf(offer),
    datePosted: offer.publishedAt.slice(0, 10),
    url: `${publicUrl}${pageOfOffer(offer.id)}`,
    identifier: { '@type': 'PropertyValue', name: offer.groupName, value: offer.id },
    hiringOrganization: { '@type': 'Organization', name: offer.groupName },
    jobLocation: {
      '@type': 'Place',
      name: offer.companyName,
      address: { '@type': 'PostalAddress', addressLocality: offer.city, addressCountry: 'FR' },
    },
    totalJobOpenings: offer.seatsLeft,
    directApply: false,
    inLanguage: 'fr',
  };
  // `<` written as an escape: no text can close the block.
  return new Html(
    `<script type="application/ld+json">${JSON.stringify(posting).replace(/</g, '\\u003c')}</script>`,
  );
}

function descriptionOf(offer: PublicOfferDetail): string {
  const { doing, lookingFor, learning, conditions } = sentencesOfOffer(offer);
  const parts = [
    ['Ce que vous ferez', doing],
    ['Ce qui compte', lookingFor],
    ['Ce que vous apprendrez', learning],
    ['Les conditions', conditions],
  ] as const;
  return parts
    .filter(([, sentences]) => sentences.length > 0)
    .map(
      ([heading, sentences]) =>
        html`<p>${heading}</p>
          <ul>
            ${sentences.map((one) => html`<li>${one}</li>`)}
          </ul>`.text,
    )
    .join('');
}
