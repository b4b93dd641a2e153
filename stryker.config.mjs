import { readFileSync } from 'node:fs';

const { exclude: _exclude, $schema: _schema, ...swc } = JSON.parse(readFileSync(new URL('.swcrc', import.meta.url), 'utf8'));

/**
 * Mutation tests of what decides: the pure engine and the access policy. `npx stryker run` prints the score; under 80 % it fails.
 * @type {import('@stryker-mutator/api/core').PartialStrykerOptions}
 */
export default {
  mutate: [
    'libs/workflow/src/*.ts',
    '!libs/workflow/src/{index,definition,snapshot,example-workflow}.ts',
    '!libs/workflow/src/*.spec.ts',
    'libs/journeys/src/domain/journey-access.ts',
    'libs/organisations/src/domain/access-matrix.ts',
  ],
  testRunner: 'jest',
  coverageAnalysis: 'perTest',
  jest: {
    projectType: 'custom',
    config: {
      testEnvironment: 'node',
      testMatch: [
        '<rootDir>/libs/workflow/src/*.spec.ts',
        '<rootDir>/libs/journeys/src/domain/journey-access.spec.ts',
        '<rootDir>/libs/organisations/src/domain/access-matrix.spec.ts',
      ],
      transform: { '^.+\\.[cm]?ts$': ['@swc/jest', { ...swc, swcrc: false, sourceMaps: 'inline' }] },
      moduleNameMapper: { '^@passerelle/([^/]+)$': '<rootDir>/libs/$1/src/index.ts' },
      modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.data/'],
    },
  },
  ignorePatterns: ['**', '!libs/**', '!.swcrc', '!package.json', '!tsconfig.json'],
  disableTypeChecks: false,
  concurrency: 2,
  reporters: ['clear-text', 'progress-append-only'],
  clearTextReporter: { logTests: false, allowColor: false },
  thresholds: { high: 95, low: 90, break: 80 },
  tempDirName: '.build/stryker',
};
