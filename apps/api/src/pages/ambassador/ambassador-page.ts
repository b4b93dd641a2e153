import { dayInFrench, typographic } from '@passerelle/journeys';
import { imageRightEnd, type AmbassadorCard } from '@passerelle/offers';
import { html, type Html } from '@passerelle/platform';
import { page } from '../parts/layout';
import { pictogram } from '../parts/pictogram';
import { callButton } from '../parts/help';
import { OFFERS_STYLES } from '../offers/offers-styles';
import type { AmbassadorFields, FieldFault } from './fields-of-ambassador';

/** The page of an ambassador's link: their words to correct, when they can come, how many people, the image right, one button. */
export function ambassadorPage(
  token: string,
  card: AmbassadorCard,
  fields: AmbassadorFields,
  fault: FieldFault | null,
): string {
  return page(
    'Votre métier',
    html`<h1>Bonjour ${card.firstName}, parlez de votre métier</h1>
      <p>${typographic(`${card.companyName} vous propose de parler de votre métier : ${card.trade}.`)}</p>
      ${card.offers.length > 0 && html`<p>${typographic(`Pour ${card.offers.map((title) => `« ${title} »`).join(', ')}.`)}</p>`}
      ${fault && html`<p class="wrong" role="alert">${typographic(fault)}</p>`}
      <form method="post" action="/p/ambassadeur/${token}">
        <div class="field">
          <label for="phrases">Votre métier en trois phrases</label>
          <p class="note" id="phrases-aide">Corrigez ce que vous voulez. Ce sont vos mots.</p>
          <textarea
            id="phrases"
            name="phrases"
            rows="7"
            maxlength="1000"
            required
            aria-describedby="phrases-aide"
          >
${fields.sentences}</textarea>
        </div>
        <div class="field">
          <label for="disponibilite">Quand êtes-vous disponible${'\u202f'}?</label>
          <p class="note" id="disponibilite-aide">Par exemple${'\u00a0'}: le jeudi matin.</p>
          <input
            id="disponibilite"
            name="disponibilite"
            maxlength="200"
            value="${fields.availability}"
            aria-describedby="disponibilite-aide"
          />
        </div>
        <div class="field">
          <label for="personnes">Combien de personnes, au plus, en une fois${'\u202f'}?</label>
          <input
            id="personnes"
            name="personnes"
            type="number"
            inputmode="numeric"
            min="1"
            max="30"
            required
            value="${fields.mostPeople}"
          />
        </div>
        <div class="field tick">
          <input id="image" name="image" type="checkbox" value="oui" ${fields.imageRight && html` checked`} />
          <label for="image">${typographic(imageWords(card.today))}</label>
        </div>
        <button class="btn main" type="submit">${pictogram('yes')}C’est d’accord</button>
      </form>
      <p style="margin-top:16px">
        Votre nom n’est pas sur l’offre. On y lit votre prénom et vos trois phrases.
      </p>`,
    { styles: OFFERS_STYLES },
  );
}

/** What the page says once they have said yes: what was kept, until when, whom to call to change it. */
export function confirmedPage(card: AmbassadorCard, group: { name: string; phone: string | null }): string {
  const kept = [
    `Vos phrases : « ${card.sentences.trim()} »`,
    ...(card.availability ? [`Vous êtes disponible : ${card.availability}.`] : []),
    ...(card.mostPeople ? [`Vous rencontrez ${people(card.mostPeople)} au plus.`] : []),
    card.imageRightUntil
      ? `Votre photo peut être montrée jusqu’au ${dateOf(card.imageRightUntil)}.`
      : 'Votre photo n’est pas montrée.',
  ];
  return page(
    'C’est noté',
    html`<h1>C’est noté, ${card.firstName}</h1>
      <div class="said" role="status">
        <span class="pic">${pictogram('yes')}</span>
        <p><b>Merci.</b> ${group.name} vous écrit avant la prochaine rencontre.</p>
      </div>
      <ul class="sentences">
        ${kept.map((line) => html`<li>${typographic(line)}</li> `)}
      </ul>
      ${again(group.phone)}`,
    { styles: OFFERS_STYLES },
  );
}

function again(phone: string | null): Html {
  return html`<h2>Vous changez d’avis${'\u202f'}?</h2>
    <p>
      ${phone ? 'Appelez-nous. On change ce que vous voulez.' : 'Dites-le à votre entreprise. On change ce que vous voulez.'}
    </p>
    ${phone && callButton(phone)}`;
}

function imageWords(today: string): string {
  return `On peut montrer ma photo pour parler de ce métier, jusqu’au ${dateOf(imageRightEnd(today))}. Je peux dire non.`;
}

function dateOf(day: string): string {
  return dayInFrench(day, 0).replace(/^\S+ /, '');
}

function people(count: number): string {
  return count === 1 ? '1\u00a0personne' : `${String(count)}\u00a0personnes`;
}
