export { Definitions } from './engine/definitions';
export { Engine } from './engine/engine';
export type { Journey } from './engine/journey';
export { Machinery, type Parts } from './engine/machinery';
export { makeMoves } from './engine/make-moves';
export type { ActOrder, Outcome, Outcomes } from './engine/orders';
export { openJourneys, type NewJourney } from './engine/open-journeys';
export { readJourneys, readNow } from './engine/read-journeys';
export { StaleJourneys } from './engine/write-moves';
