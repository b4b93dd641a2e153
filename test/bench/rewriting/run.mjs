/**
 * The bench of the reading of needs: scored on the adverts written for the project, and on annotated ones of your own with
 * `--adverts FILE`; then timed. Table on standard error, JSON on standard output. Options: --rounds N, --adverts FILE, --errors
 * (tells each span passed over and each finding that is none).
 */
import { parseArgs } from 'node:util';
import { shown, spread, table } from '../figures.mjs';
import { describeMachine } from '../machine.mjs';
import { library } from '../product.mjs';
import { sourceModule } from '../typescript.mjs';
import { readAdvertFile } from './advert-file.mjs';
import { errorLines } from './errors.mjs';
import { goalsOf, LABELS, verdictOf } from './goals.mjs';

/** What a round of the speed leg reads: as many adverts, as long on average, as the real ones that the goal was set on. */
const TIMED = { adverts: 754, characters: 1350 };

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '5' },
    adverts: { type: 'string' },
    errors: { type: 'boolean', default: false },
  },
});
const rounds = Number(values.rounds);
const say = (text) => process.stderr.write(`${text}\n`);
const { readCorpus } = sourceModule('./read-corpus', import.meta.url);
const scoring = sourceModule('./score', import.meta.url);
const { analyse, rewrite, FINDING_LABELS } = library('rewriting');

const machine = describeMachine({});
const sets = { corpus: readCorpus(), ...(values.adverts ? { adverts: readAdvertFile(values.adverts) } : {}) };
const figures = {};
const ratios = {};
for (const [name, adverts] of Object.entries(sets)) {
  const annotated = adverts.filter(({ spans }) => spans !== null);
  if (annotated.length > 0) scoreSet(name, annotated);
}
timeSet(Object.values(sets).flat());
report();

/** Scores what the analyser finds in annotated adverts, label by label. */
function scoreSet(name, adverts) {
  const findings = new Map(adverts.map(({ id, title, text }) => [id, analyse(title, text)]));
  const scores = Object.fromEntries(
    FINDING_LABELS.map((label) => [label, scoreOf(scoring.scoreLabel(adverts, findings, label))]),
  );
  if (values.errors) for (const line of errorLines(adverts, findings, scoring.errorsOf)) say(line);
  figures[name] = { adverts: adverts.length, labels: scores };
  for (const { label, figure, direction, goal } of goalsOf(scores))
    addGoal(`${name}: ${label} ${figure}`, scores[label][figure], direction, goal);
}

function scoreOf(score) {
  const rounded = (share) => Number(share.toFixed(3));
  return {
    recall: rounded(scoring.recall(score)),
    precision: rounded(scoring.precision(score)),
    tight: rounded(scoring.tightness(score)),
    ...score,
  };
}

/** Reads and rewrites, one after the other in one thread, adverts made by putting short ones end to end. */
function timeSet(adverts) {
  const work = rewrite ?? analyse;
  const read = longAdverts(adverts);
  for (const { title, text } of read.slice(0, 50)) work(title, text);
  const measured = Array.from({ length: rounds }, () => {
    const [begun, used] = [performance.now(), process.cpuUsage()];
    for (const { title, text } of read) work(title, text);
    const { user, system } = process.cpuUsage(used);
    return { ms: performance.now() - begun, processorMs: (user + system) / 1000 };
  });
  const characters = read.reduce((sum, { title, text }) => sum + title.length + text.length, 0);
  figures.speed = {
    adverts: read.length,
    charactersAnAdvert: Math.round(characters / read.length),
    does: rewrite ? 'rewrite' : 'analyse',
    seconds: spread(measured.map(({ ms }) => ms / 1000)),
    processorSeconds: spread(measured.map(({ processorMs }) => processorMs / 1000)),
    msFor3000Characters: spread(measured.map(({ ms }) => (ms / characters) * 3000)),
  };
  addGoal(`speed: seconds for ${String(TIMED.adverts)} adverts`, figures.speed.seconds.median, 'at most', 10);
  addGoal('speed: ms for 3 000 characters', figures.speed.msFor3000Characters.median, 'at most', 100);
}

function longAdverts(adverts) {
  let next = 0;
  const take = () => adverts[next++ % adverts.length];
  return Array.from({ length: TIMED.adverts }, () => {
    const { title, text } = take();
    let long = text;
    while (long.length < TIMED.characters) long += `\n${take().text}`;
    return { title, text: long };
  });
}

function addGoal(name, value, direction, goal) {
  ratios[name] = { value, goal, direction, verdict: verdictOf(direction, goal, value) };
}

function report() {
  say(`\n${JSON.stringify(machine)}\n`);
  for (const [name, { adverts, labels }] of Object.entries(figures)) {
    if (!labels) continue;
    say(`${name}, ${String(adverts)} adverts`);
    say(table([LABELS, ...Object.entries(labels).map(([label, score]) => rowOf(label, score))]));
    say('');
  }
  const { seconds, processorSeconds, msFor3000Characters, does } = figures.speed;
  say(
    `${does}, ${String(TIMED.adverts)} adverts: ${shown(seconds)} s, of which the processor ${shown(processorSeconds)} s`,
  );
  say(`${does}, 3 000 characters: ${shown(msFor3000Characters)} ms\n`);
  say(
    table([
      ['goal', 'value', 'wanted', ''],
      ...Object.entries(ratios).map(([label, { value, goal, direction, verdict }]) => [
        label,
        String(value),
        `${direction} ${String(goal)}`,
        verdict,
      ]),
    ]),
  );
  process.stdout.write(
    `${JSON.stringify({ name: 'rewriting', machine, repeats: rounds, figures, ratios })}\n`,
  );
}

function rowOf(label, { recall, precision, tight, found, expected, right, made, traps }) {
  return [
    label,
    `${recall.toFixed(3)} (${String(found)}/${String(expected)})`,
    `${precision.toFixed(3)} (${String(right)}/${String(made)})`,
    tight.toFixed(3),
    String(traps),
  ];
}
