import { typographic, type CandidateLink, type NextStep } from '@passerelle/journeys';
import { html, type Html } from '@passerelle/platform';
import { drawing } from '../parts/drawing';
import { help } from '../parts/help';
import { page } from '../parts/layout';
import { pictogram } from '../parts/pictogram';
import { steps } from '../parts/steps';
import { answerForms, answersOf } from './answers';
import { cardOf, type CardLine } from './card';
import { said } from './said';

/** « Ma prochaine étape »: one card, the answers the link allows, the way, and whom to call. */
export function nextStepPage(
  token: string,
  link: CandidateLink,
  step: NextStep,
  answered: string | null,
): string {
  const card = cardOf(step);
  const { base } = step;
  const number = base.guide.phone ?? base.group.phone;
  const forms = link.state === 'open' ? answerForms(token, answersOf(step, link.acts)) : null;
  return page(
    'Ma prochaine étape',
    html`<h1>${base.person.firstName}, voici votre prochaine étape</h1>
      ${said(answered)}
      <section class="step" aria-label="Ma prochaine étape">
        ${drawing(card.drawing)}
        <div class="body">
          <p class="when">
            ${card.when.map((part, place) => (place === 0 ? html`${typographic(part)}` : html`<br />${typographic(part)}`))}
          </p>
          ${card.lines.map(line)} ${forms}
        </div>
      </section>
      ${link.state === 'used' && html`<p style="margin-top:16px">Vous changez d’avis${'\u202f'}? Appelez-nous.</p>`}
      ${
        card.after &&
        html`<h2>À savoir</h2>
          ${card.after.map(line)}`
      }
      ${steps(step.phase)} ${help(base.guide, number)}`,
  );
}

function line({ picture, title, says }: CardLine): Html {
  return html`<div class="line">
    <span class="pic">${pictogram(picture)}</span>
    <p><b>${typographic(title)}</b>${says.map((each) => html`<span>${typographic(each)}</span>`)}</p>
  </div> `;
}
