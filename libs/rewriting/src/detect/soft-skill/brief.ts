/** A verb that tells of the work or of the house, or words of pay and place: the line is not one of qualities. */
const TELLS =
  /\b(?:nous|notre|nos|on|est|sont|sera|seront|vous (?!inspire)|votre|vos|(?<!en |d')equipes?|entreprise|societe|ambiance|salaire|primes?|mutuelle|tickets?|avantages?|remuneration|horaires?|cdi|cdd|formation|assur\w+|selon|missions?|grace a|chez|realiser|effectuer|garantir|veiller|participer|preparer|accompagn\w+|favoris\w+|preserv\w+|stimul\w+|developp\w+|maintien|maintenir|aide a)\b/;
const LONGEST = 90;

/**
 * Is this folded sentence a few words without a verb (« Courageux, poli avec les clients », « Souplesse et vie en groupe ») ? In a need such a
 * line lists what is wanted of the person, under a heading or not.
 */
export function isBrief(folded: string): boolean {
  return folded.length <= LONGEST && !TELLS.test(folded);
}
