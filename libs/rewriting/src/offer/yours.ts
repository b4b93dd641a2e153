/** Owned by whoever works there, wherever they stand. */
const OWNED_ONE =
  /(?<!\p{L})(?:son|sa) (?=(?:équipe|poste|chef|responsable|hiérarchie|collègue|binôme|supérieur|travail|secteur|établi|tournée|journée|tenue|planning|véhicule)s?(?!\p{L}))/giu;
const OWNED_MANY =
  /(?<!\p{L})ses (?=(?:équipes|collègues|responsables|supérieurs|missions|tâches|outils|gestes|horaires|affaires)(?!\p{L}))/giu;
/** The object of the first verb, right after it. */
const OBJECT = /(^\s+|^vous \p{L}+ez\s+)(son|sa|ses)(?=\s)/iu;

/** « Nettoyer son poste » is « votre poste », when the owner cannot be a thing named before. */
export function yours(text: string): string {
  return text
    .replace(OWNED_ONE, 'votre ')
    .replace(OWNED_MANY, 'vos ')
    .replace(OBJECT, (_found, before: string, owner: string) =>
      owner.toLowerCase() === 'ses' ? `${before}vos` : `${before}votre`,
    );
}
