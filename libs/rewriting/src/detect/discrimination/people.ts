import type { Criterion } from './criterion';
import { criterion } from './criterion';
import type { Ground } from './grounds';

/** People named by what they are, ground by ground: an offer that shuts them out makes the ground a condition. Folded. */
const PEOPLE: readonly (readonly [Ground, string])[] = [
  ['sexe', 'hommes?|femmes?|dames?|filles?|garcons?'],
  [
    'origine',
    String.raw`(?:personnes?|candidate?s?|gens) (?:issue?s? de l'immigration|d'origine [a-z]+|de couleur)|gens du voyage|immigree?s?|migrante?s?|refugiee?s?`,
  ],
  ['nationalité', 'etrangers?|etrangeres?|sans[- ]papiers|ressortissants? [a-z]+'],
  ['âge', 'seniors?|juniors?|jeunes|retraitee?s?|quinquagenaires?|quadragenaires?|plus de [3-6]\\d ans'],
  [
    'situation de famille',
    'parents? (?:isole|seul|solo)s?|familles? monoparentales?|celibataires?|divorcee?s?|(?:meres?|peres?) de famille',
  ],
  ['grossesse', 'femmes? enceintes?|futures? (?:meres?|mamans?)'],
  [
    'handicap',
    'travailleurs? handicapes?|handicapee?s?|personnes? (?:handicapees?|en fauteuil(?: roulant)?|en situation de handicap|a mobilite reduite)|rqth|sourde?s?|malentendante?s?|malvoyante?s?|aveugles?',
  ],
  ['perte d’autonomie', `personnes? en perte d'autonomie`],
  [
    'état de santé',
    'personnes? (?:malades?|seropositives?|diabetiques?|epileptiques?|depressives?)|malades? chroniques?',
  ],
  [
    'vulnérabilité économique',
    '(?:beneficiaires?|allocataires?) du rsa|sdf|sans[- ]abri|chomeurs?|chomeuses?|personnes? (?:surendettee|precaire|sans domicile|au chomage)s?|surendettee?s?|interdits? bancaires?',
  ],
  ['opinions politiques', 'militante?s?(?: politiques?)?|communistes?|ecologistes?|gauchistes?|encartee?s?'],
  [
    'activités syndicales',
    'syndicalistes?|syndiquee?s?|delegue?s? (?:syndica(?:l|ux)|du personnel)|grevistes?|mutualistes?',
  ],
  ['mandat électif', 'elue?s?(?: loca(?:l|ux)| municipa(?:l|ux))?|conseill(?:er|ere)s? municipa(?:l|le|ux)'],
  [
    'convictions religieuses',
    'musulman(?:e|es|s)?|juifs?|juives?|catholiques?|chretiens?|chretiennes?|protestante?s?|croyante?s?|femmes? voilees?',
  ],
  ['orientation sexuelle', 'homosexuel(?:le)?s?|gays?|lesbiennes?'],
  ['identité de genre', 'transgenres?|transsexuel(?:le)?s?|personnes? trans(?:genres?)?|travestis?'],
  ['mœurs', 'fumeurs?|fumeuses?|buveurs?|alcooliques?'],
  ['apparence physique', 'obeses?|tatouee?s?|personnes? (?:en surpoids|tatouees?|corpulentes?|rondes?)'],
  ['lanceur d’alerte', `lanceurs? d'alerte|lanceuses? d'alerte`],
];

/** Said after the people: « s'abstenir », « ne sont pas acceptés ». */
const TURNED_AWAY = String.raw`(?:s'abstenir|exclue?s?|refusee?s?|interdite?s?|non (?:admis|accept|retenu|souhait)\w*|(?:ne )?(?:sont|seront|est|sera|peuvent) (?:pas|jamais) (?:admis|accept|retenu|recrut|embauch|souhait|postul)\w*)`;
/** Said before them: « pas de », « non ouvert aux ». */
const CLOSED_TO = String.raw`(?:(?:pas|ni|jamais) d(?:e |'|es )|aucune? |(?:non|pas) (?:ouverte?|accessible|destinee?) (?:aux?|a une?|a des) |(?:interdite?|fermee?) aux? )`;
/** The people that the work serves, and those who are welcome. */
const SERVED = /residents?|patients?|beneficiaires|clients?|soin|accompagn|public|eleves|locaux|espaces?/;

const ANYBODY = PEOPLE.map(([, people]) => people).join('|');
/** One search of the whole for each way of shutting out spares those of all the grounds. */
const SOMEBODY_TURNED_AWAY = new RegExp(`(?:${ANYBODY}) ${TURNED_AWAY}`);
const CLOSED_TO_SOMEBODY = new RegExp(`${CLOSED_TO}(?:${ANYBODY})`);

/** Wordings that shut out people named by a ground, whatever the people. */
export const PEOPLE_SHUT_OUT: readonly Criterion[] = PEOPLE.flatMap(([ground, people]) => [
  {
    ...criterion(ground, `(?:les |des |tout |toute )?(?:${people}) ${TURNED_AWAY}`),
    hint: SOMEBODY_TURNED_AWAY,
  },
  { ...criterion(ground, `${CLOSED_TO}(?:${people})`, SERVED), hint: CLOSED_TO_SOMEBODY },
]);
