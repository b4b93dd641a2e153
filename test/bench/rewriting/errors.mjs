import { library } from '../product.mjs';

const AROUND = 40;

/**
 * A line for each span passed over (-) and each finding that is none (+), in its words, label by label.
 * @param errorsOf what tells them for one advert and one label
 */
export function errorLines(adverts, findings, errorsOf) {
  return library('rewriting').FINDING_LABELS.flatMap((label) =>
    adverts.flatMap((advert) => {
      const { missed, wrong } = errorsOf(advert.spans, findings.get(advert.id), label);
      return [
        ...missed.map((span) => `${label} - ${inItsWords(advert, span)}`),
        ...wrong.map((finding) => `${label} + ${inItsWords(advert, finding)}`),
      ];
    }),
  );
}

function inItsWords({ id, title, text }, { start, end }) {
  const whole = `${title}\n\n${text}`;
  const before = whole.slice(Math.max(0, start - AROUND), start);
  const line = `${before}[${whole.slice(start, end)}]${whole.slice(end, end + AROUND)}`;
  return `${id}: ${line.replaceAll('\n', ' / ')}`;
}
