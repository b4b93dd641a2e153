import { analyse, findHindrances } from '../analyse';
import { type Finding, isBlocking } from '../finding';
import { readDocument, type Span } from '../text/read-document';
import { addAnswers } from './answers';
import { classify, isCondition } from './classify';
import { isAsked } from './asked';
import { composeUnit } from './compose-unit';
import { joined, type ReadUnit, removal } from './draft';
import { explainTerms } from './explain';
import { mergeSame } from './layout';
import { saysLegal } from './legal';
import { type Answer, type Question, type Removed, type Rewriting } from './offer';
import { qualitiesOf, qualitySource } from './qualities';
import { questionsAbout } from './questions';
import { type Reading } from './reading';
import { readUnits } from './read-units';
import { scoreOf } from './score';
import { settle, type Settled } from './settle';
import { leftovers, overlaps, shareOut } from './spans';
import { titleOf } from './title';
import { trimSpan } from './unit';
import { PLAIN_WORDS } from './words/plain';
import { REASONS } from './words/reasons';

/**
 * Rewrites a need as an offer that asks for no past, from its words and from the answers of the company. Pure: the same words always give
 * the same offer. Nothing is invented, each sentence has its sources; nothing true is lost, what is not said is in `removed`.
 */
export function rewrite(title: string, text: string, answers: readonly Answer[] = []): Rewriting {
  return rewriteWith({ read: analyse, readAgain: findHindrances, words: PLAIN_WORDS }, title, text, answers);
}

/** The same, with another reading of the language. */
export function rewriteWith(
  reading: Reading,
  title: string,
  text: string,
  answers: readonly Answer[] = [],
): Rewriting {
  const document = readDocument(title, text);
  const findings = reading.read(title, text);
  const units = readUnits(document).map((unit): ReadUnit => {
    const inside = findings.filter((finding) => overlaps(finding, unit));
    return { document, unit, findings: inside, kind: classify(unit, inside) };
  });
  const shares = new Map(units.flatMap((unit) => sharesOf(unit)));
  const stated = qualitiesOf(findings, reading.words, qualitySource(shares), 'rewritten');
  const legal = findings.filter(
    (finding) => finding.start >= document.bodyStart && isAsked(finding) && !isBlocking(finding),
  );
  const apart = [
    ...stated.sentences,
    ...legal.map((finding) => saysLegal(finding, answers, shares.get(finding) ?? finding)),
  ];
  const draft = joined([
    { sentences: apart, removed: [] },
    ...units.map((unit) =>
      composeUnit(
        unit,
        unit.findings.flatMap((finding) => shares.get(finding) ?? []),
      ),
    ),
  ]);
  const questions = questionsAbout(
    units,
    findings,
    title,
    draft.sentences.some(({ part }) => part === 'doing'),
  );
  const added = addAnswers(questions, answers, reading);
  const heading = titleOf(title, findings, reading.words);
  const words = [title, text, ...answers.map(({ text: given }) => given)].join('\n');
  const sentences = explainTerms(
    mergeSame([...draft.sentences, ...added.sentences]),
    findings,
    reading.words,
    words,
  );
  const settled = settle(heading.title, sentences, reading);
  return {
    findings,
    offer: {
      title: settled.title,
      text: settled.text,
      sentences: settled.sentences,
      softSkills: [...new Set([...stated.codes, ...added.codes])],
    },
    removed: allRemoved(document, [...heading.removed, ...draft.removed], settled),
    questions: questions.map((question) => reopened(question, settled)),
    residual: settled.findings.filter((finding) => isBlocking(finding)).length,
    score: {
      before: scoreOf(findings, `${title}\n${text}`),
      after: scoreOf(settled.findings, `${settled.title}\n${settled.text}`),
    },
  };
}

/** What each quality and each requirement of the law takes of its unit: in a unit that says only that, all its words. */
function sharesOf({ document, unit, findings, kind }: ReadUnit): [Finding, Span][] {
  const apart = findings.filter(
    (finding) => finding.label === 'SOFTSKILL' || (isAsked(finding) && !isBlocking(finding)),
  );
  const sought = kind === 'sought' && !findings.some((finding) => isBlocking(finding));
  const rest = leftovers(document, unit, apart).map(({ start, end }) => document.folded.slice(start, end));
  if (!sought || rest.some((words) => isCondition(words))) return apart.map((finding) => [finding, finding]);
  const sorted = apart.toSorted((a, b) => a.start - b.start);
  return shareOut(unit, sorted).flatMap((span, index): [Finding, Span][] => {
    const finding = sorted[index];
    const trimmed = trimSpan(document, span);
    return finding ? [[finding, trimmed ?? finding]] : [];
  });
}

/** What the offer does not say, in the order of the need: what was cut, and what a second reading took out and no other sentence says. */
function allRemoved(
  document: ReadUnit['document'],
  cut: readonly Removed[],
  { dropped, sentences }: Settled,
): Removed[] {
  const said = sentences.flatMap(({ sources }) =>
    sources.flatMap((source) => (source.from === 'need' ? [source] : [])),
  );
  const again = dropped.flatMap(({ sentence: { sources }, reason }) =>
    sources
      .flatMap((source) => (source.from === 'need' ? leftovers(document, source, [...said, ...cut]) : []))
      .map((span) => removal(document, span, reason || REASONS.stillCloses)),
  );
  return [...cut, ...again].toSorted((a, b) => a.start - b.start || a.end - b.end);
}

function reopened(question: Question, { dropped }: Settled): Question {
  const closed = dropped.some(({ sentence: { sources } }) =>
    sources.some((source) => source.from === 'answer' && source.questionId === question.id),
  );
  return closed ? { ...question, because: REASONS.answerStillCloses } : question;
}
