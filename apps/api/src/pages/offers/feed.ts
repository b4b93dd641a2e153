import type { PublicOffer } from '@passerelle/offers';
import { html, type Html } from '@passerelle/platform';
import { CATALOGUE, FEED, pageOfOffer } from './addresses';
import { sentencesOfOffer } from './offer-words';

/** The newest offers on show as an Atom feed (RFC 4287). @param now its date when nothing is on show */
export function feedOf(offers: readonly PublicOffer[], publicUrl: string, now: string): string {
  const newest = offers.map(({ changedAt }) => changedAt).sort((a, b) => (a < b ? 1 : -1))[0];
  const feed = html`<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="fr">
    <title>Passerelle${'\u00a0'}: les offres</title>
    <id>${publicUrl}${CATALOGUE}</id>
    <link rel="self" type="application/atom+xml" href="${publicUrl}${FEED}" />
    <link rel="alternate" type="text/html" href="${publicUrl}${CATALOGUE}" />
    <updated>${newest ?? now}</updated>
    ${offers.map((offer) => entry(offer, publicUrl))}
  </feed>`;
  return `<?xml version="1.0" encoding="utf-8"?>\n${feed.text}\n`;
}

function entry(offer: PublicOffer, publicUrl: string): Html {
  const { doing, conditions } = sentencesOfOffer(offer);
  return html`<entry>
    <title>${offer.title}, à ${offer.city}</title>
    <id>urn:uuid:${offer.id}</id>
    <link rel="alternate" type="text/html" href="${publicUrl}${pageOfOffer(offer.id)}" />
    <published>${offer.publishedAt}</published>
    <updated>${offer.changedAt}</updated>
    <author><name>${offer.groupName}</name></author>
    <summary type="text">
      ${offer.companyName}, à ${offer.city}. ${doing.join(' ')} ${conditions.join(' ')}
    </summary>
  </entry> `;
}
