import { withLabelSaid } from './after-label';
import { readDocument } from '../text/read-document';
import { presentOfVous } from './words/conjugate';
import { type Answer, type OfferPart, type OfferSentence, type Question } from './offer';
import { qualitiesOf } from './qualities';
import { type Reading } from './reading';
import { sayCondition } from './say-condition';
import { sayTask } from './say-task';
import { asSentence, withSmallLetter } from './typography';
import { yours } from './yours';

const PART_OF: Readonly<Record<string, OfferPart>> = {
  tasks: 'doing',
  qualities: 'looking_for',
  hours: 'conditions',
  pay: 'conditions',
  place: 'conditions',
  travel: 'conditions',
  teacher: 'learning',
  'first-day': 'learning',
};

/** What the answers add to an offer, each sentence under the question that it answers. */
export interface Added {
  readonly sentences: readonly OfferSentence[];
  readonly codes: readonly string[];
}

/** Turns the answers to the questions asked into sentences; an answer about a span that is not there, or about the law, adds
 * none. */
export function addAnswers(
  questions: readonly Question[],
  answers: readonly Answer[],
  reading: Reading,
): Added {
  const asked = new Set(questions.map(({ id }) => id));
  const added = answers
    .filter(({ questionId }) => asked.has(questionId) || Object.hasOwn(PART_OF, questionId))
    .map((answer) => addOne(answer, reading));
  return {
    sentences: added.flatMap(({ sentences }) => sentences),
    codes: added.flatMap(({ codes }) => codes),
  };
}

function addOne({ questionId, text }: Answer, reading: Reading): Added {
  const kind = questionId.split(':')[0] ?? '';
  const part = Object.hasOwn(PART_OF, kind) ? PART_OF[kind] : undefined;
  if (part === undefined) return { sentences: [], codes: [] };
  const source = { from: 'answer', questionId } as const;
  if (kind === 'qualities') {
    const { sentences, codes } = qualitiesOf(reading.read('', text), reading.words, () => source, 'added');
    if (codes.length > 0) return { sentences, codes };
  }
  const { whole, sentences } = readDocument('', text);
  const added = sentences.flatMap(({ start, end }) => {
    const sentence = asSentence(say(kind, whole.slice(start, end)));
    return sentence === '' ? [] : [{ text: sentence, part, how: 'added' as const, sources: [source] }];
  });
  return { sentences: added, codes: [] };
}

function say(kind: string, text: string): string {
  if (kind === 'tasks') return sayTask(text);
  if (kind === 'first-day') return sayLearnt(text);
  if (kind === 'place')
    return /^(?:à|au|en|dans|sur)\s/iu.test(text) ? `Le travail se fait ${withSmallLetter(text)}` : text;
  return kind === 'hours' || kind === 'pay' ? withLabelSaid(sayCondition(text)) : text;
}

/** « Elle sait lire un plan et se repérer » is « Ici, vous apprenez à lire un plan et à vous repérer ». */
function sayLearnt(text: string): string {
  const learnt = text.replace(/^(?:(?:il|elle|on)\s+sait\s+(?:déjà\s+)?|savoir\s+)/iu, '');
  const first = /^(?:se |s['’])?(\p{L}+)/iu.exec(learnt)?.[1] ?? '';
  return presentOfVous(first) === null ? text : `Ici, vous apprenez à ${yours(everyVerb(learnt))}`;
}

const NEXT_VERB =
  /(^|,\s*(?:et\s+|puis\s+)?|\s+(?:et|ou|puis)\s+)(à\s+)?(se\s+|s['’]|les\s+|la\s+|le\s+|l['’]|y\s+|en\s+)?(\p{Ll}+(?:er|ir|re))(?=[\s,;.]|$)/gu;
const GOVERNS = /(?:^|\s)(?:pour|afin de|sans|avant de)\s/u;

/** Each verb of the list takes « à », and « se » becomes « vous »; after « pour » a verb may not be of the list. */
function everyVerb(learnt: string): string {
  const list = withSmallLetter(learnt);
  return list.replace(
    NEXT_VERB,
    (
      found: string,
      joint: string,
      _to: string | undefined,
      pronoun: string | undefined,
      verb: string,
      at: number,
    ) => {
      if (presentOfVous(verb) === null || GOVERNS.test(list.slice(0, at))) return found;
      const own = /^s/.test(pronoun ?? '') ? 'vous ' : (pronoun ?? '');
      return `${joint}${at === 0 ? '' : 'à '}${own}${verb}`;
    },
  );
}
