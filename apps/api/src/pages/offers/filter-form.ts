import {
  HOURS_KIND_LABELS,
  HOURS_KINDS,
  type CatalogueChoices,
  type CatalogueFilter,
} from '@passerelle/offers';
import { html, type Html } from '@passerelle/platform';
import { pictogram } from '../parts/pictogram';
import { CATALOGUE } from './addresses';

type Choice = readonly [value: string, label: string];

/** The filters: a form that asks for the page again, so that an address can be kept, sent and read without script. */
export function filterForm(filter: CatalogueFilter, choices: CatalogueChoices): Html {
  const narrowed = [filter.areaCode, filter.city, filter.hours, filter.groupId].some(
    (one) => one !== undefined,
  );
  return html`<form
    class="filters"
    method="get"
    action="${CATALOGUE}"
    role="search"
    aria-label="Chercher une offre"
  >
    <p class="all">
      <label for="mots">Un mot du métier, une ville, une entreprise</label
      ><input id="mots" name="mots" type="search" value="${filter.words ?? ''}" maxlength="80" />
    </p>
    <details class="all" ${narrowed && html` open`}>
      <summary>Choisir le lieu et les horaires</summary>
      <div class="choices">
        ${choice(
          'bassin',
          'Le bassin d’emploi',
          choices.areas.map(({ code, name }) => [code, name]),
          filter.areaCode,
        )}
        ${choice(
          'commune',
          'La commune',
          choices.cities.map((city) => [city, city]),
          filter.city,
        )}
        ${choice(
          'horaires',
          'Les horaires',
          HOURS_KINDS.map((kind) => [kind, HOURS_KIND_LABELS[kind]]),
          filter.hours,
        )}
        ${choice(
          'groupement',
          'Le groupement',
          choices.groups.map(({ id, name }) => [id, name]),
          filter.groupId,
        )}
      </div>
    </details>
    <button class="btn main all" type="submit">${pictogram('search')}Chercher</button>
  </form>`;
}

function choice(name: string, label: string, of: readonly Choice[], chosen: string | undefined): Html {
  return html`<p>
    <label for="${name}">${label}</label
    ><select id="${name}" name="${name}">
      <option value="">Tous</option>
      ${of.map(
        ([value, words]) =>
          html`<option value="${value}" ${value === chosen && html` selected`}>${words}</option> `,
      )}
    </select>
  </p> `;
}
