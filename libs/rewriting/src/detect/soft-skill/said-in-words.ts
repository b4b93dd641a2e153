import type { Stretch } from '../stretch';
import { adjectiveBelongs, nounBelongs } from './belongs';
import { isBrief } from './brief';
import { qualityOf } from './complements';
import { complementEnd } from './complement-end';
import { neighboursOf } from './list-neighbours';
import type { Quality } from './quality';
import type { QualityWord } from './quality-words';
import { qualityWords } from './quality-words';

/** How far the context of a word is read, in characters: enough for a long list, and the time stays that of the text's length. */
const WINDOW = 240;

/** Where a part of a sentence begins: after a colon, a dash between spaces, an opening bracket. */
const PART =
  /^[^a-z]+$|^\s*[øo*]\s*$|^.*(?::(?!\d)\s?|\s[-–—]\s?|(?<![a-z])\(|^\s*[-–—]\s*|\?\s|.*[a-z]{3}-\s(?=[a-z]))/;
const DEGREES =
  /(?:\b(?:votre|vos|un|une|la|le)\s+|\bl'|\bd'une\s+|\bd'un\s+)?(?:\b(?:bon|bonne|bonnes|tres|grand|grande|grandes|reel|reelle|reelles|veritable|excellent|excellente|excellentes|fort|forte|fortes|certain|certaine|solides?|parfaite?|extreme|vraie?|sincere)\s+)*$/;
const SHOWING =
  /(?:\b(?:vous|tu)\s+)?\bfai(?:tes|re|sant|s|t)\s+preuves?\s+(?:de\s+|d')?$|(?<=^\W*)travailler\s+(?:en|avec)\s+(?:toute\s+)?$/;
const TAKES_A_COMPLEMENT = /^(?:passionné|respectueux|soucieux|attiré|désireux)$/;
/** Says nothing alone: « soucieux des consignes », « attiré par le bois ». */
const NEEDS_A_COMPLEMENT = /^(?:soucieux|attiré|désireux)$/;

/**
 * Qualities said by a word of the lexicons (« rigoureux », « esprit d'équipe »), each adjective of a list on its own. `phrases`: what
 * constructions already said, since a list may begin with one.
 */
export function saidInWords(
  stretch: Stretch,
  written: string,
  inProfile: boolean,
  phrases: readonly Quality[],
): Quality[] {
  const words = qualityWords(stretch, written);
  const held: boolean[] = [];
  const brief = words.length > 0 && isBrief(stretch.folded);
  return words.flatMap((word, index) => {
    const before = stretch.folded.slice(Math.max(0, word.start - WINDOW), word.start);
    const { previous, listedOn } = neighboursOf(words, index, held, phrases, stretch.folded);
    const unannounced = (word.sure || listedOn) && opensUnannounced(written, word.start);
    const part = unannounced ? before : (PART.exec(before)?.[0] ?? '');
    const surroundings = {
      before: before.slice(part.length),
      after: stretch.folded.slice(word.end, word.end + WINDOW),
      previous,
      listedOn,
      brief: brief && !/\(\s*$/.test(part) && !/^\s*:/.test(stretch.folded.slice(word.end)),
      opened: held.includes(true) || phrases.length > 0,
      inProfile: inProfile || /qualite|profil|savoir[- ]etre|competence|vous (?:etes|avez)/.test(part),
    };
    const paid =
      !unannounced && previous !== true && /\b(?:primes?|avantages|valeurs?[^:]{0,40})\s*:/.test(part);
    const belongs =
      !paid &&
      (word.nature === 'adjective' ? adjectiveBelongs(word, surroundings) : nounBelongs(word, surroundings));
    const said = belongs ? spanOf(word, stretch.folded, before, listedOn || previous !== null) : null;
    const whole = said !== null && (said.end > word.end || !NEEDS_A_COMPLEMENT.test(word.entry));
    held.push(whole);
    return whole ? [said] : [];
  });
}

/** « … les tâches Autonome, organisé » : a new sentence that no full stop announces. */
function opensUnannounced(written: string, start: number): boolean {
  return (
    (/[a-zà-ÿ0-9)]\s+(?:L['’]|La |Le |Votre )?$/.test(written.slice(Math.max(0, start - 12), start)) &&
      /^\p{Lu}\p{Ll}/u.test(written.slice(start, start + 2))) ||
    /[a-zà-ÿ0-9)]\s+L['’]$/.test(written.slice(Math.max(0, start - 12), start))
  );
}

function spanOf(word: QualityWord, folded: string, before: string, listed: boolean): Quality {
  if (word.nature === 'adjective')
    return { ...withComplement(word, folded), code: word.code, entry: word.entry };
  const degrees = DEGREES.exec(before)?.[0] ?? '';
  const showing = listed ? '' : (SHOWING.exec(before.slice(0, before.length - degrees.length))?.[0] ?? '');
  return {
    start: word.start - degrees.length - showing.length,
    end: word.end,
    code: word.code,
    entry: word.entry,
  };
}

function withComplement({ start, end, entry }: QualityWord, folded: string): { start: number; end: number } {
  const rest = folded.slice(end, end + WINDOW);
  const opening = /^\s+(?:par|de la|de l'|des|de|du|d'|envers)\s*/.exec(rest)?.[0];
  if (!TAKES_A_COMPLEMENT.test(entry) || opening === undefined) return { start, end };
  const complement = rest.slice(opening.length, complementEnd(rest, opening.length));
  if (/^(?:respectueux|soucieux|désireux)$/.test(entry) && qualityOf(complement, true) === null)
    return { start, end };
  return { start, end: end + opening.length + complement.length };
}
