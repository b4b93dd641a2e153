import reactHooks from 'eslint-plugin-react-hooks';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

const TYPESCRIPT = ['**/*.ts', '**/*.tsx'];
const TESTS = ['**/*.spec.ts', '**/*.spec.tsx', 'test/**'];
/** Folders whose functions depend on their arguments only; most of them run in the browser too. */
const PURE = [
  'libs/*/src/domain/**',
  'libs/workflow/**',
  'libs/rewriting/**',
  'libs/planning/**',
  'libs/kernel/**',
];
/** The only places that read the environment: the typed configuration, the launchers, what starts the tests and the bundler. */
const READS_ENVIRONMENT = [
  'libs/platform/src/config/**',
  '**/*.{mjs,cjs}',
  'test/environment/**',
  'apps/web/vite.config.ts',
];

/** What Node itself gives to a plain script. */
const NODE_GLOBALS = Object.fromEntries(
  Object.getOwnPropertyNames(globalThis).map((name) => [name, 'readonly']),
);

const ENVIRONMENT = 'Ask the typed configuration (libs/platform/src/config) instead of the environment.';

export default defineConfig(
  globalIgnores(['dist/', '.build/', '.data/', '.stryker-tmp/', 'reports/', 'libs/api-client/']),
  {
    linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' },
    rules: {
      'max-lines': ['error', { max: 400 }],
      eqeqeq: 'error',
      'no-var': 'error',
      'prefer-const': 'error',
      'no-debugger': 'error',
      'no-constant-binary-expression': 'error',
      'no-self-compare': 'error',
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx', 'hack'] }],
    },
  },
  {
    files: ['**/*.{mjs,cjs}'],
    languageOptions: { globals: NODE_GLOBALS },
    rules: {
      'no-undef': 'error',
      'no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  { files: ['**/*.cjs'], languageOptions: { sourceType: 'commonjs', globals: { __dirname: 'readonly' } } },
  {
    files: TYPESCRIPT,
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // Options of libraries are often typed as classes, and there are no enums here: both rules cost a fifth of the time.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      // Marked so by its authors only to be seen; the configuration takes plain http on the machine itself alone.
      '@typescript-eslint/no-deprecated': [
        'error',
        { allow: [{ from: 'package', package: 'openid-client', name: 'allowInsecureRequests' }] },
      ],
      // It leaves files with decorators alone: Nest needs the classes that it injects as values, not as types.
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true }],
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@typescript-eslint/naming-convention': [
        'error',
        {
          selector: ['interface', 'typeAlias', 'class'],
          format: ['PascalCase'],
          custom: { regex: '^I[A-Z][a-z]|(Utils?|Helpers?|Manager|Base)$', match: false },
        },
      ],
      'no-restricted-imports': [
        'error',
        {
          paths: [
            {
              name: '@nestjs/common',
              importNames: ['forwardRef'],
              message: 'Break the cycle: send a message through the outbox.',
            },
            {
              name: '@nestjs/typeorm',
              importNames: ['InjectRepository'],
              message: 'Read and write through the open transaction (Tx).',
            },
            { name: 'node:process', importNames: ['env'], message: ENVIRONMENT },
          ],
        },
      ],
      'no-restricted-properties': ['error', { object: 'process', property: 'env', message: ENVIRONMENT }],
    },
  },
  { files: READS_ENVIRONMENT, rules: { 'no-restricted-properties': 'off' } },
  { files: ['libs/**', 'apps/{api,worker,web}/**'], ignores: TESTS, rules: { 'no-console': 'error' } },
  {
    files: PURE,
    ignores: [...TESTS, 'libs/kernel/src/ids.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector:
            "CallExpression[callee.object.name='Date'][callee.property.name='now'], NewExpression[callee.name='Date'][arguments.length=0]",
          message: 'Pure code has no clock: take the instant as an argument.',
        },
        {
          selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']",
          message: 'Pure code throws no dice: take the number, or a generator, as an argument.',
        },
      ],
    },
  },
  {
    files: TESTS,
    rules: {
      // The bodies of HTTP answers and the rows of raw queries come untyped to the tests, which assert on them.
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  {
    files: ['apps/web/src/**'],
    extends: [reactHooks.configs.flat.recommended],
    rules: { 'react-hooks/exhaustive-deps': 'error' },
  },
);
