import type { HumanRole } from '@passerelle/kernel';

/** A session ends after this long without a request… */
export const IDLE_HOURS = 2;
/** …and in any case after this long. */
export const SESSION_HOURS = 12;
/** Failures on one address before it is locked, and for how long. */
export const TRIES = 5;
export const LOCK_MINUTES = 15;
/** CNIL, recommendation 2022-100 of 21 July 2022: twelve characters with a limit on tries, and no periodic change. */
export const PASSWORD_MIN = 12;
export const PASSWORD_MAX = 200;
export const SIGN_IN_LINK_MINUTES = 15;
export const PASSWORD_LINK_MINUTES = 60;
export const INVITATION_DAYS = 7;
/** An API key lives a year at most. */
export const API_KEY_MONTHS = 12;

/** Who reads more than their own company or structure, or figures that commit public money: two factors, always. */
const TWO_FACTORS: readonly HumanRole[] = [
  'platform_admin',
  'director',
  'coordinator',
  'referent',
  'funder',
  'privacy_officer',
];

/** Whether a role signs in with a password and a second factor; the others come by a link sent to their address. */
export function needsSecondFactor(role: string): boolean {
  return (TWO_FACTORS as readonly string[]).includes(role);
}

/** The commonest choices of at least twelve characters: what a try of five would begin with. */
const COMMON =
  /^(?:(.)\1+|(?:0?1234567890?)+.*|(?:azerty|qwerty|password|motdepasse|passerelle|administrateur)[\W\d_]*.{0,6})$/i;

/** Why a password cannot be taken, or null. @param about words of the account, which must not make up the password */
export function weaknessOf(password: string, about: readonly string[]): 'short' | 'common' | null {
  if ([...password].length < PASSWORD_MIN) return 'short';
  if (COMMON.test(password)) return 'common';
  const plain = simple(password);
  const used = about.flatMap((text) => simple(text).split(/[^\p{L}\d]+/u)).filter((word) => word.length >= 4);
  const rest = used.reduce((left, word) => left.replaceAll(word, ''), plain);
  return rest.length < 4 ? 'common' : null;
}

/** Lower case without accents: « Lefèvre » is no secret for being written « lefevre ». */
function simple(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
