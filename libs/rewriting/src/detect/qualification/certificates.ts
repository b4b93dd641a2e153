import { anyOf } from '../../text/any-of';

/** A certificate, a licence, an authorisation: how it is written (folded) and whether the law asks for it to do the job. */
export interface Certificate {
  readonly kind: string;
  readonly pattern: RegExp;
  /** 'always': the law asks for it wherever it is used; 'driving': only when the job is to drive; 'never': a company's wish. */
  readonly law: 'always' | 'driving' | 'never';
}

/**
 * The certificates met in adverts. What the law asks for to do the work: driving of work equipment (training and
 * authorisation by the employer; the CACES is the usual proof), electrical work, scaffolding, heavy vehicles (licence, FIMO, FCO, driver
 * card), dangerous goods (ADR), works near networks (AIPR), guarding, fire safety (SSIAP), plant-protection products. First aiders are the
 * employer's duty and the site identity card is asked for by the employer: never the newcomer's. No article is quoted here: none was checked
 * against its source; the company and its group are asked, never refused.
 */
export const CERTIFICATES: readonly Certificate[] = [
  {
    kind: 'caces',
    law: 'always',
    pattern: anyOf(
      /\bcaces(?:es)?\b/,
      /\br ?\.?(?:372|377|383|386|389|390|482|483|484|485|486|487|489|490)(?!\d)/,
      /\bautorisations? de conduite|\bpermis (?:cariste|nacelle|pontier|grue)/,
      /\b(?:certificat|licence|habilitation) (?:de )?cariste/,
    ),
  },
  {
    kind: 'scaffold',
    law: 'always',
    pattern: anyOf(
      /\br ?\.?(?:408|457)(?!\d)/,
      /\b(?:habilitations?|formations?|attestations?|montage|certificats?) (?:\w+ )?echafaudages?(?= r ?\d| a jour| valide| obligatoire| exig| requis)/,
      /\b(?:habilitations?|attestations?|formation) (?:au montage d'|de montage d')?echafaudages?/,
    ),
  },
  {
    kind: 'electrical',
    law: 'always',
    pattern: anyOf(
      /\bhabilit\w+(?:\(e\))? (?:\w+ ){0,2}?electri\w*|\bhabilitations? (?:\(?(?:b|h)[0-2]|nfc?)/,
      /\b(?:b0v?|b1v?|b2v?|br|bc|h0v?|h1v?|h2v?|hc|be manoeuvre|bs)(?:[ ,/-]+(?:b0v?|b1v?|b2v?|br|bc|h0v?|h1v?|h2v?|hc|bs))+\b/,
      /\bnf ?c ?18-?510/,
    ),
  },
  {
    kind: 'heavy_driver',
    law: 'always',
    pattern: anyOf(
      /\bfimo\b|\bf\.i\.m\.o|\bfco\b(?! de macon)|\bf\.c\.o\b|\bfcos\b/,
      /\bcartes? (?:de )?(?:conducteurs?|chauffeurs?|chrono\w*|tachy\w*|numerique|conduct\w*)/,
      /\b(?:carte )?chrono-?tachygraphe\b(?= a jour| valide| obligatoire)/,
      /\bqualification (?:de )?conducteur/,
    ),
  },
  {
    kind: 'heavy_licence',
    law: 'always',
    pattern:
      /\b(?:permis|permi)(?: de conduire)?(?: de categories?| categories?| \w+ (?:et|ou))? ?(?:\(|:)? ?(?:c1?e?|ce|ec|e ?\(?c\)?|d1e|d1?|spl|pl|poids[ -]lourds?|super[ -](?:poids[ -])?lourds?|transport en commun)\b(?!')/,
  },
  { kind: 'dangerous_goods', law: 'always', pattern: /\badr\b/ },
  { kind: 'networks', law: 'always', pattern: /\baipr\b/ },
  {
    kind: 'guard',
    law: 'always',
    pattern: /\bcartes? professionnelles?\b|\bcnaps\b|\bssiap\b|\bcarte pro\b/,
  },
  { kind: 'plants', law: 'always', pattern: /\bcerti ?-?(?:phyto|biocide)\w*/ },
  {
    kind: 'licence',
    law: 'driving',
    pattern: anyOf(
      /\b(?:permis|permi)(?: de conduire)?(?: de categories?| categories?)? ?(?:\(|:|\")?["« ]*(?:b1?e?|vl|voiture|auto|vehicule leger|a[12]?|am|moto)\b/,
      /\bpermis de conduire\b/,
      /\bpermis(?= (?:\w+ )?(?:exig|obligatoire|indispensable|requis|necessaire|souhait|imperatif|a jour|valide|en cours|serait|est|remorque|\(|et |ou |de plus de))/,
      /\bpermis\W*$|\bpermis (?:cotier|bateau|fluvial|hauturier|plaisance|nautique|de chasse|tronconneuse|d'exploitation|de former)/,
      /\b(?:titulaires?|possession|posseder|avoir|avez|dote\w*|disposez|etre|etes) (?:\w+ )?(?:du |d'un |de votre |le |un |votre )?permis\b(?! de (?:construire|feu|travail))/,
    ),
  },
  {
    kind: 'first_aid',
    law: 'never',
    pattern:
      /\bsst\b|\bpsc ?1\b|\bsauveteurs? secouristes?|\bsecourisme\b|\bgestes? (?:et|&) postures\b(?= (?:exig|souhait|requis|obligatoire))|\bafgsu\b|\bbnssa\b/,
  },
  {
    kind: 'site_card',
    law: 'never',
    pattern: /\bcartes? (?:d'identification professionnelle|btp|pro btp|du btp)/,
  },
  {
    kind: 'welding',
    law: 'never',
    pattern: anyOf(
      /\b(?:licences?|qualifications?|qualifs?|certifications?|certificats?|qualifie|habilitations?|agrements?|diplomes?)(?:\(e\)|s)?(?: \w+){0,3}? (?:de |en |du |des |d')?(?:soud\w+|tig|mig|mag|arc|tuyau\w*|inox|iso \d+|111|121|131|135|136|138|141)\b/,
      /\blicences? ?(?:\d{3}|a jour|valides?|en cours de validite|exigees?|obligatoires?|requises?|tig|mig|soud\w*)|\b(?:en )?iso 9606/,
      /\bqs\b(?= soud| a jour| valid)|\biws\b|\bcofrend\b/,
    ),
  },
  {
    kind: 'nuclear',
    law: 'never',
    pattern: anyOf(
      /\b(?:habilitations? |formations? )(?:\w+ )?(?:nucleaires?|scn\d?|qsp|cs[pq]|rp\d|pr ?[12]|chimi\w+|n1|n2|atex|gies|risques? chimiques?)/,
      /\b(?:scn ?[12]|csq|qsp|gies ?[12]?)\b(?= |$|,|\))/,
    ),
  },
  {
    kind: 'height',
    law: 'never',
    pattern: anyOf(
      /\b(?:habilit\w+|formations?|attestations?|aptitudes?|certificats?|autorisations?) (?:\w+ ){0,3}?(?:travail|travaux) en hauteur/,
      /\bhabilit\w+ (?:\w+ ){0,2}?(?:hauteur|harnais|cordiste)|\bcqp cordiste/,
    ),
  },
  {
    kind: 'authorisation',
    law: 'never',
    pattern: anyOf(
      /\bhabilitations?\b|\bhabilite(?:e|\(e\))? (?:electri|en |[bh]\d|\()/,
      /\b(?:maitris|connaiss|formation|notions|certif)\w*[^,]*\bhaccp\b/,
      /\b(?:etes|etre|es) certifie(?:e|\(e\))? \w{2,}/,
      /\battestations? (?!sur l'honneur|de (?:travail|salaire|domicile|droits)|employeur|d'assurance|pole|france)(?:de |d')?\w+/,
      /\bcertificats? (?!de (?!caris|soudeu|secouris|sauveteu|conduc|grutier|pontier|plong|artific|cordis|nageu|format)[a-z]{3,}(?:eur|euse|ier|iere|iste|ien|ienne)\b|medic|de travail|d'aptitude pro|de qualification pro)(?:de |international |d')?\w+/,
      /\bcertifications?\b(?<!(?:procedures?|demarches?|norme\w*|qualite) (?:de )?\(?certifications?)(?! (?:iso|mase|qualibat|rge|haute|ifs|brc|opqibi|qualiopi))/,
      /\bagrement (?:\w+ )?(?:exig|requis|obligatoire)|\bpassi\b/,
    ),
  },
];
