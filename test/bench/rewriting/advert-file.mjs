import { readFileSync } from 'node:fs';

const SEPARATOR = '\n\n';

/**
 * Reads adverts of one's own: a JSON object a line, `{id,title,text,spans}`, or `{id,title,ad,spans}` where `ad` is the title, an
 * empty line and the text. Without `spans` an advert is timed and not scored.
 */
export function readAdvertFile(file) {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => advertOf(JSON.parse(line)));
}

function advertOf({ id, title, text, ad, spans }) {
  const whole = ad ?? `${title}${SEPARATOR}${text}`;
  return { id, title, text: whole.slice(title.length + SEPARATOR.length), spans: spans ?? null };
}
