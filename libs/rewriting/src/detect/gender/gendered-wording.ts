import type { Finding } from '../../finding';
import type { Detector } from '../detector';
import type { Stretch } from '../stretch';
import { stretchesOf } from '../stretch';
import { neutralTitle } from './neutral-title';
import { soughtIn } from './sought-person';

const LEADER_OF_MEN =
  /(?<![a-z])(?:chef|meneur|manager|conducteur|leader|encadrant) (?:d'|de (?:deux|trois|quatre|cinq|six|plusieurs|\d{1,2}) )hommes\b/g;
const SPOKEN_TO = /(?<![a-z])vous (?:etes|serez) ((?:[a-zœ']+(?:,| et| ou)?\s?)+)/g;
const FEMININE = /^\p{Ll}+(?:ées?|euses?|ives?|antes?|entes?|iennes?|ières?|trices?|elles?)$/u;
const RUN_WORD = /^(?:et|ou|tres|bien|plutot|egalement|aussi|a la fois|particulierement)$/;

/**
 * Marks, in the body, the person sought named in one gender (« recherche un maçon ») without (H/F) in the same noun phrase, words agreed in
 * the feminine only (« vous êtes motivée »), and « chef d'hommes ». Adjectives in the masculine are not marked.
 */
export const detectGenderedWording: Detector = (document) =>
  stretchesOf(document).flatMap((stretch) =>
    [
      ...soughtIn(stretch.folded),
      ...leadersIn(stretch),
      ...spokenToIn(stretch, document.whole.slice(stretch.start, stretch.end)),
    ].map(([start, end]) => findingOf(document.whole, stretch.start + start, stretch.start + end)),
  );

type Range = readonly [start: number, end: number];

function leadersIn({ folded }: Stretch): Range[] {
  return [...folded.matchAll(LEADER_OF_MEN)].map(
    ({ 0: text, index }) => [index, index + text.length] as const,
  );
}

function spokenToIn({ folded }: Stretch, written: string): Range[] {
  return [...folded.matchAll(SPOKEN_TO)].flatMap(({ 0: text, 1: run = '', index }) => {
    const from = index + text.length - run.length;
    const words = [...run.matchAll(/[a-zœ']+/g)];
    const stop = words.findIndex(({ 0: word }) => !RUN_WORD.test(word) && !isAdjective(word));
    const agreed = (stop < 0 ? words : words.slice(0, stop)).filter(
      ({ 0: word, index: at }) =>
        FEMININE.test(written.slice(from + at, from + at + word.length).toLocaleLowerCase('fr')) &&
        !/^(?:[(·/]|\.[a-z])/.test(folded.slice(from + at + word.length)) &&
        !saidInBoth(run, at, word),
    );
    const first = agreed[0];
    const last = agreed.at(-1);
    if (!first || !last) return [];
    const start = first.index === 0 ? index : from + first.index;
    return [[start, from + last.index + last[0].length] as const];
  });
}

/** « Ponctuelle ou ponctuel » : the other gender of the word stands beside it. */
function saidInBoth(run: string, at: number, word: string): boolean {
  const root = word.slice(0, 4);
  const [, before = ''] = /([a-zœ]+) ou $/.exec(run.slice(0, at)) ?? [];
  return before.startsWith(root) || run.slice(at + word.length).startsWith(` ou ${root}`);
}

/** Could this word be an adjective or a participle of the list after « vous êtes » ? A determiner or a preposition ends the list. */
function isAdjective(word: string): boolean {
  return word.length > 4 && !/'|^(?:dans|pour|avec|votre|notre|cette|titulaire|disponible)$/.test(word);
}

function findingOf(whole: string, start: number, end: number): Finding {
  const text = whole.slice(start, end).trimEnd();
  return {
    start,
    end: start + text.length,
    label: 'GENDERED_WORDING',
    strength: 'mention',
    text,
    reason: `« ${text} » ne nomme qu’un genre : l’autre peut croire que l’offre n’est pas pour lui.`,
    suggestion: suggestionFor(text),
  };
}

function suggestionFor(text: string): string {
  if (/^vous /i.test(text))
    return 'Dire ce que la personne fait plutôt que ce qu’elle est : « Vous aimez… », « Vous savez… ».';
  if (/d['’]hommes$/i.test(text)) return 'Écrire « vous aimez guider une équipe ».';
  const noun = text.replace(/^(?:d['’])?(?:un\(e\)|une?|des|plusieurs|\d+|le|la)\s+/i, '');
  return noun === text || /^(?:des|plusieurs|\d)/i.test(text)
    ? `Écrire les deux genres, ou ajouter « (H/F) ».`
    : `Écrire « ${neutralTitle(noun)} ».`;
}
