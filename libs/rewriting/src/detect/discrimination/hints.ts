import type { Ground } from './grounds';

/**
 * A few letters without which no wording of a ground can be there, folded. Most adverts hold none of most: one cheap search spares all the
 * criteria of the ground. `hints.spec.ts` proves that none hides a wording.
 */
export const HINTS: Readonly<Record<Ground, RegExp>> = {
  âge: /jeun|ans\b|\bage|senior|junior|retrait|\bnee?s? (?:apres|avant|en) |generation|millen|digital|sang neuf|taine|vieu|vieil|naissance|enaires?\b/,
  sexe: /homme|femme|dame|fille|garcon|monsieur|messieurs|feminin|masculin|sexe|viril|etudiante|reserve/,
  'situation de famille':
    /celibat|marie|enfant|famil|mere|pere|maman|divorc|couple|parent|pacs|veuf|veuve|attache/,
  grossesse: /enceinte|grossesse|maternite|bebe|enfant|maman|mere/,
  'apparence physique':
    /presentation|apparence|physique|look|tatou|pierc|barbe|taille|mesur|mince|svelte|elance|imc|carrure|stature|gabarit|corpul|silhouet|ligne|cheveux|lock|poids|obese|belle|joli|beau|photo|ronde|allure|prestance|de sa personne|1\s?m/,
  'état de santé':
    /sante|\bvue\b|\bvision\b|visuelle|\baudition|\bouie|resistance ph|endurance ph|condition|forme|constitution|medic|dos|malad|maux|\bmal|problem|souci|robust|costaud|aptitude|allerg|traitement|arret|genou|coeur|posit|mode de vie|diabet|epilep|depress|asthm|possession|fragil|restriction|indication|antecedent/,
  handicap: /rqth|handicap|invalid|valide|sourd|malentend|malvoy|aveugl|fauteuil|mobilite/,
  'perte d’autonomie': /perte d'autonomie/,
  origine:
    /origine|type|souche|bbr|accent|langue|natif|native|naissance|nee?s? en |voyage|apparence|couleur|peau|communaute|race|immigr|migr|refug|maternel|(?:africain|maghreb|arabe|asiat|antill|europe|caucas|slave|orient|occident|portug|polon|roumain|espagn|italien|turc|chinois|algeri|maroc|tunisi|senegal|comori|ukrain|bulgar|kabyl|gitan|rom|tsigan|noir|blanc|metis|franc)/,
  nationalité:
    /nationalite|ressortiss|francais|citoyen|etranger|papiers|union|hors |communautaire|passeport|europeen/,
  langue: /parl|langue|arabe|turc|portugais|phones?\b/,
  'convictions religieuses':
    /confession|religi|cathol|musulm|chretien|juif|juive|protest|athe|croyan|pratiquan|voil|foulard|ramadan|kippa|turban|croix|baptis/,
  'opinions politiques': /politi|gauch|droite|parti|militant|encart|ecolog|commun/,
  'activités syndicales': /syndi|greve|greviste|cgt|personnel|mutualiste/,
  mœurs: /fum|moralite|m(?:oe|œ)urs|vie |consommant|buv|boit|alcool|divorce/,
  'orientation sexuelle': /hetero|homo|sexuel|gay|lesb|lgbt/,
  'identité de genre': /trans|binaire|travest|cisgenre|lgbt/,
  'nom de famille': /nom|patronyme/,
  'lieu de résidence':
    /habit|resid|domicil|loge|banlieue|candidat|quartier|cite|zup|zus|departement|commune|hors |\d{2}|loca|du coin|du cru|village|canton|secteur|ville/,
  'vulnérabilité économique':
    /dette|endet|financ|banc|banque|rsa|sdf|abri|chom|emploi|allocat|precair|cas soc|credit|decouvert|domicile/,
  'domiciliation bancaire': /compte|\brib\b|domiciliation/,
  'mandat électif': /elu|mandat|municip/,
  'lanceur d’alerte': /d'alerte/,
  'caractéristiques génétiques': /genetiq|heredit|antecedent/,
};
