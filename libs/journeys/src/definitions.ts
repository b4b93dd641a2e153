import { passIndustries } from './domain/pass-industries.workflow';
import { Definitions } from './engine/definitions';

/** The definitions this version of the product knows. */
export const DEFINITIONS = new Definitions([passIndustries]);
