import { BETWEEN, NOT_PERSON, PERSON, TRADE } from './context-words';
import type { QualityWord } from './quality-words';

/** What surrounds a word of quality: the text before it in its clause, what follows, and its neighbours in the list. */
export interface Surroundings {
  readonly before: string;
  readonly after: string;
  /** Was the word just before it, in the same list, a quality of the person? Null when it is not in a list or opens it. */
  readonly previous: boolean | null;
  /** Does another word of quality follow it in the same list? */
  readonly listedOn: boolean;
  /** Does this part of the text describe the person sought? */
  readonly inProfile: boolean;
  /** Is the sentence a few words without a verb, as in a list of what is wanted? */
  readonly brief: boolean;
  /** Has a quality of the person already been read in this sentence? */
  readonly opened: boolean;
}

const GOVERNS =
  /(?:preuves?|dote|dotee|dotes|dote\(e\)|dote\.e|disposez|disposer|disposant|avez|avoir|ayant|possedez|posseder|possedant|requiert|requise?|demande|exige|necessite|qualites?|atouts?|allie[rz]|alliant|reconnue?|pour|privilegie[rz]?|qualites (?:de|d'|requises|attendues)|goût|gout|avec|savez|par|aimez|besoin|demontre[rz]?|montre[rz]?|attendons|recherchons|valorisons|(?:attend|attendons|exige|exigeons|demande|demandons) de (?:vous|toi)|debord(?:ez|es|ant)|regorg(?:ez|es)|faut|chez vous|apprecions|apprecierons)$/;
const STOPS_WELL =
  /^\s*(?:$|[,.;:!?)/&+-]|et\b|ou\b|sont\b|est\b|seront\b|sera\b|requis|indispensable|exige|attendu|obligatoire|souhait|apprecie|avec (?:les|la|le|nos)\b|dans (?:votre|le|son) travail|au travail|a toute epreuve|avere|professionnel|manuelle|face a|avec|de chaque|entre|envers|constante?\b|absolue?\b|du geste|du detail|pendant|en \w+\b|a \w+ (?:heures?|pres)\b|aise|solide|debordant|communicati|naturel|oral|d'execution|au quotidien|aupres|sont de mise|de rigueur|de mise)/;
const OF_SOMETHING = /^\s*(?:de|du|des|d'|interne|externe|ecrite|visuelle|client|commerciale|digitale)\b/;
const PRESENTED_BY_EMPLOYER =
  /\b(?:culture d'entreprise|notre|nos|leurs?|offrons|proposons|beneficie\w*|profite\w*|lettres? de|garantissons|valeurs (?:sont|fortes|d'|de)|qui nous)\s*(?:[a-z']+\s)?$/;

/** « une équipe soudée », « une entreprise à taille humaine » : the adjectives that follow are the employer's. */
const OF_THE_EMPLOYER =
  /\b(?:equipes?|entreprises?|societes?|structures?|environnements?|ambiances?|agences?|groupes?|cadres?|etablissements?|associations?)(?: (?!une?\b|des\b|recherch|recrut|cherch)[a-z'-]+){1,3}$/;
/** After the first adjective of a bare list: its complement, the next item or the end. */
const OPENS_A_LIST =
  /^\s*(?:$|[,.;!?/&+-]|(?:et|ou|avec|pendant|par|pour|en|envers|au|aux|face|dans|sous|sur|d'|de|des|du)\b)/;
/** « organisation et gestion de… » : a task of the job. */
const NAMES_A_TASK =
  /^\s*et (?:de la |la |le |l')?(?:gestion|management|suivi|preparation|controle|mise|tenue|realisation)\b/;
const ASKED = /^\s*(?:attendu|exige|requis|indispens|demande|necessaire|apprecie|souhaite)/;
/** « cherchons femme de chambre sérieuse » : the person sought, named in a few words. */
const SOUGHT =
  /(?<!\bla )\b(?:recherch|cherch|recrut|embauch)(?:e|ent|ons|ez|er)(?: (?:une?|des|deux|trois))? [a-z' -]{3,40}$/;
/** « …, de l'organisation et de la bonne humeur » : one more quality, after others of the same sentence. */
const ADDED = /(?:,|\bet) (?:de la |du |de l'|d'une? |une? |la |le |les |l')?$/;
const STOPS_WELL_OR_FOR = /^\s*(?:$|[,.;!?)/&]|et\b|ou\b|pour\b|dans\b|qui\b)/;
/** « … est attendue », « … sont indispensables » : what comes before is asked for. */
const EXPECTED =
  /^[^.;:]{0,60}\b(?:est|sont|seront|sera|serait|seraient) (?:des |un |une |les |tres |vivement )?(?:attendu|requis|exige|indispensab|necessair|demande|apprecie|primordia|souhait|essentiel|important|qualite|atout|element|cle|de rigueur|de mise|votre (?:premiere |meilleure |plus grande )?(?:qualite|force|atout|point fort)|vos (?:\w+ )?(?:qualites|atouts|forces|points forts))|^[^.;:]{0,40}\b(?:va|vont) de soi\b|^[^.;:]{0,60}\b(?:vous|te) (?:caracterise|definit|definissent|distingue|seront? (?:tres )?utile|anime)/;

/** Said of so many things that only « vous êtes » and its like, or a quality just before, make a quality of it. */
const ATTRIBUTE_ONLY =
  /^(?:stable|mûr|constant|concerné|alerte|battant|exact|carré|sensible|original|équilibré|prompt|percutant|expéditif|inspiré|rationnel)$/;

/** Is this adjective said of the person sought? Rule 5 of the guide: not of the team, not of the employer. */
export function adjectiveBelongs(
  word: QualityWord,
  { before, after, previous, listedOn, inProfile, brief, opened }: Surroundings,
): boolean {
  if (/\b(?:le|la|les) plus $/.test(before)) return false;
  if (word.entry === 'responsable' && /^\s*(?:de|du|des|d'|adjoint|technique|\w+ [(h])/.test(after))
    return false;
  if (
    word.entry === 'disponible' &&
    /^\s*(?!$|[,.;!?/&]|et (?!du|le|de)|ainsi|envers|pour les autres)/.test(after)
  )
    return false;
  if (/^\s*(?:sur le marche|equipe|entreprise|societe)\b/.test(after)) return false;
  if (/\b(?:ressources|sciences) $/.test(before)) return false;
  if (previous !== null) return previous;
  const head = before.replace(BETWEEN, '').trimEnd();
  if (
    ATTRIBUTE_ONLY.test(word.entry) &&
    !(head === '' && inProfile && listedOn) &&
    !/\b(?:etes|etre|nature|temperament|personne|quelqu'un(?: de)?|vraie?)$/.test(head) &&
    !/quelqu'un d[e']$/.test(withLast(before))
  )
    return false;
  if (PERSON.test(withLast(before)) || PERSON.test(head))
    return !/\b(?:poste|mission|entreprise|equipe|travail) (?:est|etre)$|\b(?:jours?|samedis?|dimanches?|mois|postes?|vehicules?|materiel) (?:\w+ ){0,3}(?:pourrait|pourra|doit|devra|peut|doivent) etre$/.test(
      head,
    );
  if (brief && opened && /[,;]\s*$/.test(before) && OPENS_A_LIST.test(after)) return true;
  if (NOT_PERSON.test(head) || OF_THE_EMPLOYER.test(head)) return false;
  if (head === '')
    return (
      word.sure ||
      listedOn ||
      inProfile ||
      (brief && OPENS_A_LIST.test(after)) ||
      /^\s*(?:,? vous\b|manuellement|indispensable|exige|requis|attendu|imperati)/.test(after) ||
      (word.code !== 'AUTRE' && after.trim() === '')
    );
  if (/\b(?:notre|nos)\b(?!.*\b(?:recherch|recrut|cherch))/.test(before)) return false;
  if (SOUGHT.test(head) && word.entry !== 'polyvalent' && STOPS_WELL_OR_FOR.test(after)) return true;
  if (TRADE.test(head))
    return (
      word.entry !== 'polyvalent' &&
      (word.sure || listedOn || STOPS_WELL.test(after)) &&
      !/^(?:commercial|manuel|indépendant|responsable)$/.test(word.entry)
    );
  return word.sure && (listedOn || inProfile);
}

/** Is this noun a quality asked of the person sought? */
export function nounBelongs(
  word: QualityWord,
  { before, after, previous, listedOn, inProfile, brief, opened }: Surroundings,
): boolean {
  if (/\bpour (?:la |le )?$/.test(before) && /^\s*du travail\b/.test(after)) return false;
  if (/\bvotre $/.test(before) && /^\s*suffi(?:t|ra)\b/.test(after)) return false;
  if (PRESENTED_BY_EMPLOYER.test(before)) return false;
  if (/\ben (?:toute |totale |parfaite )?$/.test(before))
    return inProfile && !/^\s*(?:de|du|des|vos|les)\b/.test(after);
  if (/\bgrace a (?:votre|ton) $/.test(before)) return inProfile || word.sure;
  if (/\b(?:a|notre|lettre de|perte d'|d'aide a l'|aide a l') ?(?:votre )?$/.test(before) && !word.sure)
    return false;
  if (/^(?:respect|application)$/.test(word.entry) && previous === null && !listedOn) return false;
  if (/\b(?:votre|vos|ton|tes) (?:[a-z]+ ){0,2}$/.test(before))
    return !/\b(?:vivez|vis|partagez) /.test(before);
  if (previous === true) return word.sure || !OF_SOMETHING.test(after) || listedOn;
  const head = before.replace(BETWEEN, '').trimEnd();
  if (/\bavec$/.test(head) && !inProfile) return false;
  if (GOVERNS.test(head)) return word.sure || inProfile || !OF_SOMETHING.test(after);
  if (EXPECTED.test(after) && !/^(?:investissement|disponibilité)$/.test(word.entry)) return true;
  const opensItem = head === '' || /[,;]\s*(?:une? |la |le |l')?(?:[a-z]+ )?$/.test(before);
  if (opensItem && /^(?:une? )?(?:[a-z]+ )?$/.test(before) && /^\W*$/.test(after)) return true;
  if (
    brief &&
    opensBareItem(before) &&
    !NAMES_A_TASK.test(after) &&
    (word.sure ||
      listedOn ||
      ((opened || !/[,;]/.test(before) || ASKED.test(after)) &&
        (STOPS_WELL.test(after) || /^\s*pour\b/.test(after))))
  )
    return true;
  if (opensItem && (inProfile || !/^une? /.test(before)))
    return word.sure || ((listedOn || inProfile) && (STOPS_WELL.test(after) || listedOn));
  const addedToOthers = opened && ADDED.test(before);
  return word.sure && (inProfile || brief || addedToOthers) && !NOT_PERSON.test(head);
}

/** « Souplesse et vie en groupe », « …, de la patience » : the noun opens an item of a bare list. */
function opensBareItem(before: string): boolean {
  return (
    /(?:^|[,;]\s*|\bet )(?:du |de la |des |de l'|de |le |la |l'|une? )?(?:[a-z]+ )?$/.test(before) &&
    !/\bavec (?!les|des|le|la|l'|nos|autrui)/.test(before)
  );
}

/** The last words before, without the space that ends them. */
function withLast(before: string): string {
  return before.trimEnd();
}
