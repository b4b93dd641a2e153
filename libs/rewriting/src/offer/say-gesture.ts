import { fold } from '../text/fold';
import { presentOfVous } from './words/conjugate';
import { NOMINALISATIONS, PLAIN_GESTURES } from './words/nominalisations';
import { withSmallLetter } from './typography';

const GESTURES =
  /^(?<names>\p{L}+(?:(?:\s*,\s*|\s+et\s+(?:le |la |l['’])?|\s*\/\s*|\s+ou\s+)\p{L}+)*)\s+(?<object>(?:du|de la|de l['’]|des|de|d['’]).*)$/isu;

/**
 * « Contrôle et rangement des pièces » is « Vous contrôlez et rangez les pièces »: only where each name of a gesture has its verb and
 * the object is plain. `named` also accepts « le réglage précis des machines », as « Vous assurez le réglage précis ».
 */
export function sayGesture(text: string, named = false): string | null {
  const groups = GESTURES.exec(text)?.groups;
  const object = groups && directObject(groups['object'] ?? '');
  if (!groups || !object) return named ? null : assure(text);
  const names = (groups['names'] ?? '').split(/(\s*,\s*|\s+et\s+|\s*\/\s*|\s+ou\s+)/i);
  const said: string[] = [];
  for (const [index, part] of names.entries()) {
    if (index % 2 === 1) said.push(/\//.test(part) ? ' et ' : part.toLowerCase());
    else {
      const verb = NOMINALISATIONS.get(fold(part.replace(/^(?:le |la |l['’])/i, '')))?.verb;
      const present = verb === undefined ? null : presentOfVous(verb);
      if (present === null) return named ? null : assure(text);
      said.push(present);
    }
  }
  return `Vous ${said.join('')} ${object}`;
}

/** « des pièces et du matériel » is « les pièces et le matériel »; null when the object is not sure. */
function directObject(text: string): string | null {
  const [, article = '', rest = ''] = /^(du|de la|de l['’]|des|de|d['’])\s*(.*)$/isu.exec(text) ?? [];
  if (rest === '') return null;
  const direct = DIRECT.get(fold(article));
  if (direct !== undefined) return direct + others(rest);
  const first = /^\p{L}+/u.exec(rest)?.[0] ?? '';
  if (
    !/^(?:vos|votre|nos|notre|leurs?|tous|toutes|différents|diverses|divers|différentes|plusieurs)$/i.test(
      first,
    )
  )
    return /[sx]$/.test(first) &&
      !/^(?:\p{Lu}|gros|bois|corps|bras)/u.test(first) &&
      !/\b(?:de|d['’])\s?\p{L}+s?\s(?:et|ou)\s(?:de |d['’])/iu.test(text)
      ? `des ${rest}`
      : null;
  return /\s(?:et|ou)\s+(?:de|d['’])\s?\p{L}/iu.test(rest) ? null : rest;
}

const DIRECT = new Map([
  ['du', 'le '],
  ['de la', 'la '],
  ["de l'", 'l’'],
  ['des', 'les '],
]);

/** Objects that follow, while nothing has come between that could govern them. */
function others(rest: string): string {
  const [head = '', ...tail] = rest.split(/(?=(?:,| et| ou)\s+(?:du|de la|de l['’]|des)\s)/iu);
  if (/\s(?:de|du|des|en|à|au|aux|sur|dans|par|pour|avec|selon|d['’])\s?/iu.test(` ${head} `)) return rest;
  return (
    head +
    tail
      .map((part) =>
        part.replace(
          /^(,| et| ou)(\s+)(du |de la |de l['’]|des )/iu,
          (_all, joint: string, space: string, article: string) =>
            joint + space + (DIRECT.get(fold(article.trim())) ?? article),
        ),
      )
      .join('')
  );
}

/** « Contrôle qualité des pièces » is « Vous assurez le contrôle qualité des pièces ». */
function assure(text: string): string | null {
  const word = fold(text.trim());
  const alone =
    NOMINALISATIONS.get(word)?.article ?? (ALONE.test(word) ? PLAIN_GESTURES.get(word) : undefined);
  if (alone !== undefined) return `Vous faites ${PARTITIVE[alone]}${withSmallLetter(text.trim())}`;
  const part = /^(participation|contribution)(?= (?:à|au|aux) )/iu.exec(text)?.[0];
  if (part) return `Vous ${/^p/i.test(part) ? 'participez' : 'contribuez'}${text.slice(part.length)}`;
  const [, first = '', rest = ''] = /^(\p{L}+)(\s.+)$/su.exec(text) ?? [];
  const article = NOMINALISATIONS.get(fold(first))?.article ?? PLAIN_GESTURES.get(fold(first));
  if (
    article === undefined ||
    /^\s*(?:,|\/|et\s|ou\s|de\s+\p{L}+\s*$)/iu.test(rest) ||
    /^\s\p{L}+er\s/u.test(rest)
  )
    return null;
  if (
    /(?:,|\set|\/)\s*\p{L}+/u.test(rest) &&
    [...rest.matchAll(/(?:,|\set|\/)\s*(\p{L}+)/gu)].some(([, next = '']) => NOMINALISATIONS.has(fold(next)))
  )
    return null;
  return `Vous assurez ${article === 'l’' ? article : `${article} `}${withSmallLetter(first)}${rest}`;
}

/** Gestures that are said alone: « de la plonge », not « de la mise ». */
const ALONE = /^(?:plonge|menage|couture|jardinage|manutention|maintenance)$/;

const PARTITIVE = { le: 'du ', la: 'de la ', 'l’': 'de l’' } as const;
