import { resolve } from 'node:path';
import { ConfigError } from './config-error';
import { loadConfig } from './load-config';

const ENOUGH = {
  DATABASE_URL: 'postgresql://passerelle_app:pw@db.exemple.fr:5432/passerelle',
  SECRET_KEY: 'k'.repeat(32),
};

function problemsOf(env: NodeJS.ProcessEnv): Record<string, string> {
  try {
    loadConfig(env);
  } catch (error) {
    if (error instanceof ConfigError) {
      return Object.fromEntries(error.problems.map(({ variable, message }) => [variable, message]));
    }
    throw error;
  }
  return {};
}

describe('the configuration of a process', () => {
  it('asks for a database and a secret, and nothing else', () => {
    expect(Object.keys(problemsOf({}))).toEqual(['DATABASE_URL', 'SECRET_KEY']);
    expect(problemsOf(ENOUGH)).toEqual({});
  });

  it('fills in what was not said', () => {
    expect(loadConfig(ENOUGH)).toEqual({
      database: { url: ENOUGH.DATABASE_URL, demoUrl: null },
      queue: { kind: 'postgres' },
      http: { host: '127.0.0.1', port: 3000, publicUrl: 'http://localhost:3000' },
      mail: { smtpUrl: null, from: 'Passerelle <ne-pas-repondre@passerelle.invalid>' },
      identityProvider: null,
      dataDirectory: resolve('.data'),
      secretKey: ENOUGH.SECRET_KEY,
      demo: false,
    });
  });

  it('treats a variable set to nothing as not set', () => {
    expect(loadConfig({ ...ENOUGH, QUEUE_URL: '', PORT: '', SMTP_URL: '' }).http.port).toBe(3000);
  });

  it.each([
    ['DATABASE_URL', 'mysql://u:s3cr3t@h/b'],
    ['QUEUE_URL', 'amqp://:s3cr3t@h'],
    ['PORT', '70000'],
    ['PORT', 's3cr3t'],
    ['HOST', 's3cr3t word'],
    ['PUBLIC_URL', 's3cr3t.exemple.fr'],
    ['SMTP_URL', 'smtp.exemple.fr:s3cr3t'],
    ['MAIL_FROM', 's3cr3t'],
    ['SECRET_KEY', 's3cr3t'],
    ['DEMO', 's3cr3t'],
    ['DATA_DIR', 's3cr3t'],
    ['OIDC_NAME', '<s3cr3t>'],
  ])('refuses %s=%s, names it, says what to put, and never repeats the value', (variable, value) => {
    const problems = problemsOf({ ...ENOUGH, [variable]: value });
    expect(Object.keys(problems)).toEqual([variable]);
    expect(problems[variable]).toMatch(/^indiquez /);
    expect(problems[variable]).not.toContain('s3cr3t');
  });

  it('counts the bytes of the secret, not its characters', () => {
    expect(problemsOf({ ...ENOUGH, SECRET_KEY: 'é'.repeat(16) })).toEqual({});
  });

  it('carries the jobs on Redis when QUEUE_URL names one', () => {
    for (const url of ['redis://127.0.0.1:6379', 'rediss://queue.exemple.fr']) {
      expect(loadConfig({ ...ENOUGH, QUEUE_URL: url }).queue).toEqual({ kind: 'redis', url });
    }
  });

  it('takes an identity provider whole or not at all', () => {
    const provider = {
      OIDC_ISSUER: 'https://auth.exemple.fr/realms/agents',
      OIDC_CLIENT_ID: 'passerelle',
      OIDC_CLIENT_SECRET: 'un-secret-partage',
    };
    expect(loadConfig({ ...ENOUGH, ...provider }).identityProvider).toEqual({
      issuer: 'https://auth.exemple.fr/realms/agents',
      clientId: 'passerelle',
      clientSecret: 'un-secret-partage',
      name: 'ProConnect',
    });
    const { OIDC_CLIENT_SECRET: _left, ...without } = provider;
    expect(problemsOf({ ...ENOUGH, ...without })).toEqual({
      OIDC_CLIENT_SECRET: expect.stringContaining('indiquez aussi le secret'),
    });
    expect(Object.keys(problemsOf({ ...ENOUGH, OIDC_CLIENT_ID: 'passerelle' }))).toEqual([
      'OIDC_ISSUER',
      'OIDC_CLIENT_SECRET',
    ]);
  });

  it('reaches a provider over plain http on this machine only', () => {
    const provider = { OIDC_CLIENT_ID: 'passerelle', OIDC_CLIENT_SECRET: 'un-secret-partage' };
    for (const issuer of ['http://auth.exemple.fr', 'https://auth.exemple.fr?a=b', 'auth.exemple.fr'])
      expect(Object.keys(problemsOf({ ...ENOUGH, ...provider, OIDC_ISSUER: issuer }))).toEqual([
        'OIDC_ISSUER',
      ]);
    expect(problemsOf({ ...ENOUGH, ...provider, OIDC_ISSUER: 'http://127.0.0.1:9000' })).toEqual({});
  });

  it('keeps the demonstration on this machine', () => {
    expect(Object.keys(problemsOf({ ...ENOUGH, DEMO: 'true', HOST: '0.0.0.0' }))).toEqual(['DEMO']);
    for (const host of ['127.0.0.1', '127.8.0.1', 'localhost', '::1']) {
      expect(loadConfig({ ...ENOUGH, DEMO: '1', HOST: host }).demo).toBe(true);
    }
    expect(Object.keys(problemsOf({ ...ENOUGH, DEMO: 'true', HOST: '127.0.0.1.exemple.fr' }))).toEqual([
      'DEMO',
    ]);
  });

  it('gives the login that shifts the clock to the demonstration only', () => {
    const env = { ...ENOUGH, DATABASE_DEMO_URL: 'postgresql://passerelle_demo:pw@127.0.0.1/passerelle' };
    expect(loadConfig(env).database.demoUrl).toBeNull();
    expect(loadConfig({ ...env, DEMO: 'true' }).database.demoUrl).toBe(env.DATABASE_DEMO_URL);
  });

  it('asks who sends the messages when a mail server is given', () => {
    expect(Object.keys(problemsOf({ ...ENOUGH, SMTP_URL: 'smtps://u:p@smtp.exemple.fr' }))).toEqual([
      'MAIL_FROM',
    ]);
  });

  it('drops the final slash of the public address', () => {
    expect(loadConfig({ ...ENOUGH, PUBLIC_URL: 'https://passerelle.exemple.fr/' }).http.publicUrl).toBe(
      'https://passerelle.exemple.fr',
    );
  });

  it('lists every bad variable at once, in French', () => {
    expect(() => loadConfig({ ...ENOUGH, PORT: 'x', QUEUE_URL: 'y' })).toThrow(
      /^Configuration à corriger\u00a0:\n {2}QUEUE_URL\u00a0: .*\n {2}PORT\u00a0: .*$/,
    );
  });

  it('cannot be changed afterwards', () => {
    const config = loadConfig(ENOUGH);
    expect(() => Object.assign(config.http, { port: 1 })).toThrow(TypeError);
  });
});
