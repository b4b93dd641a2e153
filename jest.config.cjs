const { readFileSync } = require('node:fs');

const { exclude: _exclude, ...swc } = JSON.parse(readFileSync(`${__dirname}/.swcrc`, 'utf8'));
delete swc.$schema;
const jsx = structuredClone(swc);
jsx.jsc.parser.tsx = true;
jsx.jsc.transform.react = { runtime: 'automatic' };

/** Packages published as ES modules only, which jest on Node 20 cannot require untransformed. */
const ESM_ONLY = [
  '@nestjs',
  'load-esm',
  'file-type',
  'strtok3',
  'token-types',
  'uint8array-extras',
  '@borewit',
  '@tokenizer',
  'peek-readable',
  'otplib',
  '@otplib',
  '@noble',
  '@scure',
  '@simplewebauthn',
  'openid-client',
  'oauth4webapi',
  'jose',
];
const base = {
  rootDir: __dirname,
  testEnvironment: 'node',
  transform: {
    '^.+\\.tsx$': ['@swc/jest', { ...jsx, swcrc: false, sourceMaps: 'inline' }],
    '^.+\\.[cm]?[tj]s$': ['@swc/jest', { ...swc, swcrc: false, sourceMaps: 'inline' }],
  },
  transformIgnorePatterns: [`/node_modules/(?!(${ESM_ONLY.join('|')})/)`],
  moduleNameMapper: {
    '^@passerelle/([^/]+)$': '<rootDir>/libs/$1/src/index.ts',
    '^@passerelle/pure/([^/]+)$': '<rootDir>/libs/$1/src/pure/index.ts',
  },
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.data/'],
};

/** Three levels: unit (no IO), medium (real PostgreSQL and queue), e2e (real processes and a real browser). */
module.exports = {
  testSequencer: '<rootDir>/test/environment/long-first.cjs',
  projects: [
    {
      ...base,
      displayName: 'unit',
      testMatch: [
        '<rootDir>/{libs,apps,seeds}/**/*.spec.{ts,tsx}',
        '<rootDir>/test/{architecture,bench,journey-acts}/**/*.spec.ts',
      ],
    },
    {
      ...base,
      displayName: 'medium',
      testTimeout: 30_000,
      testMatch: ['<rootDir>/test/medium/**/*.spec.ts'],
      globalSetup: '<rootDir>/test/environment/start.ts',
      globalTeardown: '<rootDir>/test/environment/stop.ts',
    },
    {
      ...base,
      displayName: 'e2e',
      testMatch: ['<rootDir>/test/e2e/**/*.spec.ts'],
      globalSetup: '<rootDir>/test/environment/start.ts',
      globalTeardown: '<rootDir>/test/environment/stop.ts',
    },
  ],
};
