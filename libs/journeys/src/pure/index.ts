/** The light door of the library: what needs neither framework nor database. */
export { DEFINITIONS } from '../definitions';
export { JOURNEY_WORDS } from '../domain/words';
