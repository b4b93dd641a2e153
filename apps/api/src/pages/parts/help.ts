import { phoneInFrench } from '@passerelle/journeys';
import { html, type Html } from '@passerelle/platform';
import { pictogram } from './pictogram';

/** Who follows the person, and the number to press; the rights of the person below. */
export function help(
  guide: { readonly name: string; readonly organisation: string; readonly phone: string | null },
  number: string | null,
): Html {
  return html`<h2>Une question${'\u202f'}?</h2>
    <p><b>${guide.name}</b> vous suit.</p>
    <p>${guide.organisation}</p>
    ${number && callButton(number)}
    <h2>Mes informations</h2>
    <p>Vous pouvez lire ce qui est écrit sur vous. Vous pouvez le faire corriger.</p>
    <p>Demandez-le au téléphone.</p>`;
}

/** A button that calls. */
export function callButton(number: string): Html {
  return html`<a class="btn main" href="tel:${number.replace(/[^\d+]/g, '')}"
    >${pictogram('phone')}${phoneInFrench(number)}</a
  >`;
}
