import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FINDING_LABELS, STRENGTHS } from '@passerelle/rewriting';
import type { AnnotatedAdvert, GoldSpan } from './annotated-advert';

/** Where the adverts written for the project are. */
export const CORPUS_FOLDER = join(__dirname, 'corpus');

/** What a mark says of its words. */
type Attributes = Omit<GoldSpan, 'start' | 'end' | 'text'>;

const SEPARATOR = '\n\n';
const MARK = /\[\[([^|[\]]+)\||\]\]/g;

/** All adverts of the project's corpus, file by file. @throws where the markup of one cannot be read */
export function readCorpus(folder = CORPUS_FOLDER): AnnotatedAdvert[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .flatMap((name) => readAdverts(readFileSync(join(folder, name), 'utf8')));
}

/** Reads the adverts of one file: `## id | title`, then the text, with `[[LABEL attribute|words]]` around what is marked. */
export function readAdverts(source: string): AnnotatedAdvert[] {
  return source
    .split(/^## /mu)
    .slice(1)
    .map((block) => {
      const [head = '', ...lines] = block.split('\n');
      const bar = head.indexOf(' | ');
      if (bar < 0) throw new Error(`« ${head} » is not « id | title ».`);
      const id = head.slice(0, bar).trim();
      return readAdvert(id, head.slice(bar + 3).trim(), lines.join('\n').trim());
    });
}

function readAdvert(id: string, markedTitle: string, markedText: string): AnnotatedAdvert {
  const { plain, spans } = unmark(id, `${markedTitle}${SEPARATOR}${markedText}`);
  const cut = plain.indexOf(SEPARATOR);
  return { id, title: plain.slice(0, cut), text: plain.slice(cut + SEPARATOR.length), spans };
}

/** Takes the marks out and says where they were. Marks may hold others. */
function unmark(id: string, marked: string): { plain: string; spans: GoldSpan[] } {
  const open: { attributes: Attributes; start: number }[] = [];
  const spans: GoldSpan[] = [];
  let plain = '';
  let read = 0;
  for (const mark of marked.matchAll(MARK)) {
    plain += marked.slice(read, mark.index);
    read = mark.index + mark[0].length;
    if (mark[1] !== undefined) {
      open.push({ attributes: attributesOf(id, mark[1]), start: plain.length });
      continue;
    }
    const opened = open.pop();
    if (!opened) throw new Error(`${id}: « ]] » closes nothing.`);
    const { attributes, start } = opened;
    spans.push({ start, end: plain.length, text: plain.slice(start), ...attributes });
  }
  if (open.length > 0) throw new Error(`${id}: a mark is not closed.`);
  return {
    plain: plain + marked.slice(read),
    spans: spans.sort((a, b) => a.start - b.start || b.end - a.end),
  };
}

function attributesOf(id: string, written: string): Attributes {
  const [first = '', ...rest] = written.split(' ');
  const attribute = rest.join(' ');
  const label = [...FINDING_LABELS, 'NO_FLAG' as const].find((each) => each === first);
  if (!label) throw new Error(`${id}: « ${first} » is no label.`);
  switch (label) {
    case 'EXPERIENCE':
    case 'DIPLOMA':
    case 'QUALIFICATION':
      return { label, strength: oneOf(STRENGTHS, attribute, id) };
    case 'JARGON':
      return { label, kind: oneOf(['sigle', 'terme'] as const, attribute, id) };
    case 'SOFTSKILL':
      return { label, softSkill: attribute === 'AUTRE' ? null : attribute };
    case 'DISCRIMINATION':
      return { label, ground: attribute };
    case 'GENDERED_TITLE':
    case 'GENDERED_WORDING':
    case 'NO_FLAG':
      return { label };
  }
}

function oneOf<T extends string>(values: readonly T[], written: string, id: string): T {
  const value = values.find((each) => each === written);
  if (value === undefined) throw new Error(`${id}: « ${written} » is none of ${values.join(', ')}.`);
  return value;
}
