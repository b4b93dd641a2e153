import type { Figure } from '../data/figures';
import { counted, integer, percent } from './numbers';

const found = (figures: readonly Figure[], code: Figure['code']): number | null =>
  figures.find((figure) => figure.code === code)?.numerator ?? null;

/** What a figure is counted on: « 16 sur 24, soit 67 %. 2 situations inconnues. » Nothing when it is hidden. */
export function figureWords({ numerator, denominator, unknown }: Figure): string {
  if (numerator === null) return '';
  const parts: string[] = [];
  if (denominator !== null && denominator > 0 && denominator !== numerator)
    parts.push(
      `${integer(numerator)} sur ${integer(denominator)}, soit ${percent((100 * numerator) / denominator)}.`,
    );
  if (unknown) parts.push(`${counted(unknown, 'situation inconnue', 'situations inconnues')}.`);
  return parts.join(' ');
}

/** The funnel said aloud, as far as its figures are known; undefined when nothing can be said. */
export function plainWords(figures: readonly Figure[]): string | undefined {
  const referred = found(figures, 'referred');
  const signed = found(figures, 'signed');
  const lasting = found(figures, 'lasting_employment');
  if (!referred || signed === null) return undefined;
  const start = `sur ${counted(referred, 'personne orientée', 'personnes orientées')}, ${integer(signed)} ${signed < 2 ? 'a' : 'ont'} signé un contrat, soit ${percent((100 * signed) / referred)}.`;
  if (lasting === null) return start;
  return `${start} ${lasting === 0 ? 'Aucune n’est encore sortie' : `${integer(lasting)} ${lasting < 2 ? 'est sortie' : 'sont sorties'}`} vers un emploi durable.`;
}
