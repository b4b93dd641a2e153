import { QueryFailedError } from 'typeorm';
import { harmless } from './harmless-error';
import { JsonLogs } from './json-logs';

const CANARY = 'Zéphirine Canari-Dupont';
const EMAIL = 'zephirine.canari@exemple.fr';
const PHONE = '06 12 34 56 78';

function logged(work: (logs: JsonLogs) => void): string {
  const lines: string[] = [];
  work(new JsonLogs({ write: (line: string) => void lines.push(line) }));
  return lines.join('');
}

function postgresError(message: string, code: string): QueryFailedError {
  const driver = Object.assign(new Error(message), {
    code,
    detail: `Key (email)=(${EMAIL}) exists`,
    constraint: 'users_email_key',
  });
  return new QueryFailedError('INSERT INTO users VALUES ($1)', [CANARY, EMAIL], driver);
}

describe('the logs', () => {
  it.each([
    ['an error of PostgreSQL', postgresError(`invalid input syntax for type uuid: "${CANARY}"`, '22P02')],
    ['an error of a parser', new SyntaxError(`Unexpected token in "${CANARY}"`)],
    ['an error that quotes an address', new Error(`550 refused by <${EMAIL}>`)],
    ['an error that quotes a phone number', new Error(`cannot call ${PHONE} now`)],
    ['an error that quotes in French', new Error(`la personne « ${CANARY} » est inconnue`)],
  ])('keep nothing personal of %s', (_what, error) => {
    const text = logged((logs) => {
      logs.unexpected(error, { trace: 't' });
      logs.error(error);
      logs.error(error.message);
      logs.warn(error.message);
    });
    for (const personal of [CANARY, 'Canari', EMAIL, PHONE]) expect(text).not.toContain(personal);
  });

  it('keep what helps to find the fault', () => {
    const kept = harmless(postgresError('duplicate key', '23505'));
    expect(kept).toMatchObject({
      name: 'QueryFailedError',
      postgres: '23505',
      constraint: 'users_email_key',
    });
    expect(kept.at[0]).toMatch(/^at .*json-logs\.spec/);
    expect(harmless(new TypeError('Cannot read properties of undefined')).message).toBe(
      'Cannot read properties of undefined',
    );
  });

  it('survive whatever was thrown', () => {
    for (const thrown of [null, undefined, 'text', 12, { email: EMAIL }])
      expect(JSON.stringify(harmless(thrown))).not.toContain(EMAIL);
  });
});
