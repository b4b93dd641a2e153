import { neutralTitle } from '../../detect/gender/neutral-title';
import { plainWords } from '../../detect/jargon/plain-words';
import { behavioursOf } from '../../detect/soft-skill/behaviours';
import { type Words } from '../reading';

/** The vocabulary of an offer: the behaviours of each quality, titles for everybody, terms in plain words. */
export const PLAIN_WORDS: Words = { behavioursOf, neutralTitle, plainWords };
