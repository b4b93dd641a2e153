/**
 * Words that say whom an adjective is about, folded. Kept apart from the rules so that a missing word is one line.
 */

/** The person sought: every adjective after them is hers. */
export const PERSON =
  /(?:\b(?:etes|etre|serez|soyez|seras|sois|avere[rz]?|montrer?|montrez|reste[rz]?|personnes?|profils?|candidate?s?|quelqu'un d[e']|quelqu'un|homme|femme|jeune|trentaine|vingtaine|quarantaine|(?:homme|femme|gars) (?:fort|forte|jeune|robuste)|naturel|nature|temperament|personnalites?|collaborat(?:eur|rice)s?|potentiels?|(?:une?|des|de|d')\s?(?:bons? )?professionnel(?:le)?s?|individus?|talents?|\bes|vous|reconnue?s? (?:pour etre|comme)|equipiers?|equipieres?)|\b(?:etes|professionnel|candidat|collaborateur|reconnu|personne)\([a-z]+\)s?)(?: (?:comme|donc|egalement|aussi|quelqu'un de))?$/;

/** The team, the employer or the work: an adjective after them is not the person's. */
export const NOT_PERSON =
  /\b(?:equipes?|entreprises?|societes?|structures?|groupes?|groupement|environnements?|agences?|acteurs?|acteur le plus|clients?|clientele|cadres?|ambiances?|secteurs?|marches?|travail|travaux|manieres?|facon|postes?|gestion|management|enseignes?|magasins?|maisons?|etablissements?|ateliers?|ville|region|commune|missions?|taches?|services?|activites?|projets?|contrats?|horaires?|planning|chantiers?|methodes?|soins?|marque|croissance|reseau|culture|esprit|relations?|relationnel|communication|suivi|controle|accueil|locaux|lieux?|vie|carriere|parcours|formation|pme|start-up|startup|expert|partenaires?|leader|valeurs?|demarche|process|familiale|qualite|produits?|engagement|attitude|apprentissage|economie|lecture|machines?|outils?|materiel|documents?|zone|politique|tout|plus|aspects?|competences?|residents?|residence|patients?|personnes agees|respect|enfants?|public|usagers?|recrutement|remuneration|salaire|vision|dimension|sens|travaille[rz]?|maintenance|evolution|integration|bilan|regard|moyens?|resultats?|dossiers?|donnees|interlocuteurs?)$/;

/** A trade or a worker named just before: « un maçon dynamique ». */
export const TRADE =
  /(?:h\/f|f\/h|\)|[a-z]{2,}(?:eur|eurs|euse|euses|rice|rices|ier|iers|iere|ieres|ien|iens|ienne|iennes|iste|istes|con|cons|gers?|gere|ant|ants|ante|antes|ouvriers?|agents?|employe|employee|employes|aide|chefs?|macons?|commis|aides))$/;

/** What may stand between an adjective and what it is about. */
export const BETWEEN =
  /(?:[\s,;:/&+"«»-]|\bprofessionnel(?:le)? et\b|\b(?:et|ou|mais|puis|voire|ainsi que|ainsi qu'|tres|bien|plutot|particulierement|assez|a la fois|reellement|toujours|naturellement|hautement|egalement|extremement|parfaitement|suffisamment|plus|vraiment|fortement|rapidement|tout|aussi|avant tout|de preference|imperativement|surtout|donc|enfin|fine?s?|un peu|par ailleurs|un minimum|la|le|les|l'|une?|d'une?|de la|du|des|de|d'|votre|vos|bonn?e?|grande?|reelle?|forte?|certaine?|excellente?|extreme|veritable|vraie?|parfaite?|sincere)(?=\s|$|-|,)\s?|(?<=\b[ldn])')+$/;
