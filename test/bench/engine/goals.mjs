/**
 * The goals of the engine, each with how it is read from the figures of one round. `ratio` is what is compared; a goal met in the
 * median is met.
 */
export const GOALS = [
  { label: 'drain loop / N', of: (f) => f.drain / f.floor, least: 4, stretch: 6 },
  {
    label: 'drain loop on Redis / N',
    of: (f) => f.drainRedis / f.floor,
    least: 4,
    stretch: 6,
  },
  { label: 'HTTP acts / N', of: (f) => f.httpActs / f.floor, least: 0.1, stretch: 0.2 },
  {
    label: 'HTTP acts on Redis / N',
    of: (f) => f.httpActsRedis / f.floor,
    least: 0.1,
    stretch: 0.2,
  },
  {
    label: '15 000 timers, p95 late, ms',
    of: (f) => f.timerLateP95,
    most: 1000,
    stretch: 300,
  },
  {
    label: '15 000 timers on Redis, p95 late, ms',
    of: (f) => f.timerLateP95Redis,
    most: 1000,
    stretch: 300,
  },
  {
    label: 'act for 15 000 people, ms',
    of: (f) => f.bulkEngine,
    most: 2000,
    stretch: 1000,
  },
  {
    label: 'drain at 1 000 000 past / at 25 000',
    of: (f) => f.drainPast / f.drain,
    least: 0.8,
    stretch: 0.95,
  },
  {
    label: 'drain loop / pg-boss, batches',
    of: (f) => f.drain / f.pgBoss,
    least: 1.2,
    stretch: 1.8,
  },
  {
    label: 'drain loop / graphile-worker, one a job',
    of: (f) => f.drain / f.graphileEach,
    least: 10,
    stretch: 20,
  },
  {
    label: 'drain loop / graphile-worker, batch jobs',
    of: (f) => f.drain / f.graphileBatched,
  },
];

/** What each figure is, with its unit, in the order of the table. */
export const LABELS = {
  floor: 'N, the floor: one CTE a move, 8 connections, moves/s',
  drain: 'drain loop, queue on PostgreSQL, moves/s',
  drainRedis: 'drain loop, queue on Redis, moves/s',
  drainPast: 'drain loop beside 1 000 000 past journeys, moves/s',
  pgBoss: 'pg-boss 12, batches of 200 in one transaction, moves/s',
  graphileEach: 'graphile-worker 0.17, one task a job, moves/s',
  graphileBatched: 'graphile-worker 0.17, batch jobs of 200, moves/s',
  httpActs: 'HTTP acts, queue on PostgreSQL, acts/s',
  httpP50: 'HTTP act, p50, ms',
  httpP95: 'HTTP act, p95, ms',
  httpActsRedis: 'HTTP acts, queue on Redis, acts/s',
  hopP50: 'hop through PostgreSQL at 150 moves/s, p50, ms',
  hopP95: 'hop through PostgreSQL at 150 moves/s, p95, ms',
  hopP50Redis: 'hop through Redis at 150 moves/s, p50, ms',
  hopP95Redis: 'hop through Redis at 150 moves/s, p95, ms',
  timerLateP50: '15 000 timers, queue on PostgreSQL, late by, p50, ms',
  timerLateP95: '15 000 timers, queue on PostgreSQL, late by, p95, ms',
  timerLateP95Redis: '15 000 timers, queue on Redis, late by, p95, ms',
  bulkAsking: 'act for 15 000 people: written down, ms',
  bulkEngine: 'act for 15 000 people: done by the engine, ms',
  historyP50: 'journal of one journey, beside the past, p50, ms',
  historyP95: 'journal of one journey, beside the past, p95, ms',
  boardP50: 'counts of a group’s board, beside the past, p50, ms',
  boardP95: 'counts of a group’s board, beside the past, p95, ms',
};

/** « met », « missed » or « stretch met » for a goal and the median of its ratio; '' where there is no goal. */
export function verdictOf({ least, most, stretch }, median) {
  if (least !== undefined) return median >= stretch ? 'stretch met' : median >= least ? 'met' : 'MISSED';
  if (most !== undefined) return median <= stretch ? 'stretch met' : median <= most ? 'met' : 'MISSED';
  return '';
}
