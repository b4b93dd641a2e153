import type { Document } from '../../text/read-document';
import { CERTIFICATES } from './certificates';

const LAW = new Map(CERTIFICATES.map(({ kind, law }) => [kind, law]));
/** Trades that are driving; read in the folded title. */
const DRIVING_TRADE =
  /\b(?:chauffeu\w*|livreu\w*|conduct\w+ (?:de |d')?(?:vehicule|poids|routi|car|bus|ambulan|vl|pl|spl|taxi|camion|super|transport)\w*|ambulanci\w*|taxi|vtc|coursi\w*|demenageu\w*|convoyeu\w*|facteu\w*)\b/;
/** The sentence itself says that one drives for the work. */
const DRIVING_TASK =
  /\b(?:conduire|conduite|conduirez|conduisez|tournees?|livraisons?|livrer|fourgon|camionnette|vehicule (?:de service|d'entreprise|de l'entreprise|de societe|leger)|transport(?:er)? (?:de |des )?(?:personnes|enfants|clients|patients|beneficiaires))\b/;

/** True when the law asks for the certificate to do this job; a driving licence asked for only to come to work is a wish of the company. */
export function isLegalRequirement(
  document: Document,
  { kind, start }: { kind: string; start: number },
): boolean {
  const law = LAW.get(kind) ?? 'never';
  if (law !== 'driving') return law === 'always';
  const sentence = document.sentences.find((one) => one.start <= start && start < one.end);
  const title = document.folded.slice(0, document.bodyStart);
  const said = sentence ? document.folded.slice(sentence.start, sentence.end) : '';
  return DRIVING_TRADE.test(title) || DRIVING_TASK.test(said);
}
