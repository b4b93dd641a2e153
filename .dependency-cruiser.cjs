/**
 * The imports diagram of docs/ARCHITECTURE.md, enforced. Read LAYERS from the bottom up: a library may import the
 * libraries of the rows below its own, through their index.ts, and nothing else.
 */
const LAYERS = [
  ['reporting'],
  ['journeys'],
  ['contracts', 'poe', 'pass-dating'],
  ['candidates', 'offers'],
  ['organisations', 'territory'],
  ['platform'],
  ['workflow', 'rewriting', 'planning'],
  ['kernel'],
];
/** Pure libraries know nothing but the kernel; the platform has no use for them either. */
const PURE = ['workflow', 'rewriting', 'planning'];
const BROWSER = ['kernel', 'rewriting', 'planning', 'api-client'];

/** Commands that need no database: they answer in well under a second, start included. */
const PURE_COMMANDS = [
  'rewrite',
  'eligibility',
  'contract-pay',
  'contract-check',
  'poe-check',
  'plan-pass-dating',
  'judge-indicators',
  'workflow',
];

const libs = (names) => `^libs/(${names.join('|')})/`;
const allLibs = LAYERS.flat();

/** What each library may not import: every library that is not in a row below its own. */
const layers = LAYERS.flatMap((row, index) =>
  row.map((name) => {
    const below = name === 'platform' || PURE.includes(name) ? ['kernel'] : LAYERS.slice(index + 1).flat();
    return {
      name: `${name}-imports-only-what-is-below`,
      severity: 'error',
      comment: `libs/${name} may import: ${below.join(', ') || 'nothing'}. Anything the other way is a message through the outbox.`,
      from: { path: libs([name]) },
      to: { path: '^libs/', pathNot: libs([name, ...below]) },
    };
  }),
);

const SPEC = '\\.spec\\.tsx?$';
const PACKAGE = ['npm', 'npm-dev', 'npm-optional', 'npm-peer', 'npm-no-pkg', 'npm-unknown', 'npm-bundled'];
const SERVER_ONLY =
  'node_modules/(@nestjs|typeorm|pg|bullmq|ioredis|nodemailer|pino|@node-rs|otplib|@simplewebauthn/server)/';

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...layers,
    {
      name: 'no-circular',
      severity: 'error',
      comment: 'Two files that import each other are one file, or miss a third one that both import.',
      from: {},
      to: { circular: true },
    },
    {
      name: 'known-library',
      severity: 'error',
      comment: 'A new library takes its place in LAYERS first.',
      from: { path: '^libs/', pathNot: libs([...allLibs, 'api-client']) },
      to: {},
    },
    {
      name: 'library-by-its-index',
      severity: 'error',
      comment: 'A library is entered through its index.ts, or its pure/index.ts where it has one.',
      from: { path: '^libs/([^/]+)/' },
      to: { path: '^libs/[^/]+/src/(?!(pure/)?index\\.ts$)', pathNot: '^libs/$1/' },
    },
    {
      name: 'library-by-its-index-from-outside',
      severity: 'error',
      comment: 'A library is entered through its index.ts, or its pure/index.ts where it has one.',
      from: { path: '^(apps|seeds|migrations)/' },
      to: { path: '^libs/[^/]+/src/(?!(pure/)?index\\.ts$)' },
    },
    {
      name: 'pure-door-stays-light',
      severity: 'error',
      comment:
        'pure/index.ts is what a command without a database loads: no package behind it, nothing of Node but hashing.',
      from: { path: '^libs/[^/]+/src/pure/index\\.ts$' },
      to: { path: '(^|/)node_modules/|^(node:)?(?!crypto$)[a-z_]+$', reachable: true },
    },
    {
      name: 'pure-command-stays-light',
      severity: 'error',
      comment:
        'It imports pure libraries, or the light door (@passerelle/pure/…) of another: no package is loaded.',
      from: { path: `^apps/cli/src/commands/(${PURE_COMMANDS.join('|')})\\.ts$` },
      to: { path: '(^|/)node_modules/', reachable: true },
    },
    {
      name: 'library-never-imports-upwards',
      severity: 'error',
      comment: 'Libraries know neither the doors, nor the seeds, nor the migrations, nor the tests.',
      from: { path: '^libs/' },
      to: { path: '^(apps|seeds|migrations|test)/' },
    },
    {
      name: 'pure-library-without-package',
      severity: 'error',
      comment: 'The kernel and the pure libraries run in the browser too: no npm package, nothing of Node.',
      from: { path: libs(['kernel', ...PURE]), pathNot: SPEC },
      to: { dependencyTypes: [...PACKAGE, 'core'] },
    },
    {
      name: 'domain-is-pure',
      severity: 'error',
      comment:
        'domain/ decides: no framework, no database, no queue. Hashing is the one thing of Node that is pure.',
      from: { path: '^libs/[^/]+/src/domain/', pathNot: SPEC },
      to: { dependencyTypes: [...PACKAGE, 'core'], pathNot: '^(node:)?crypto$' },
    },
    {
      name: 'domain-imports-only-domain',
      severity: 'error',
      comment: 'A decision knows nothing of what loads it, stores it or shows it.',
      from: { path: '^libs/([^/]+)/src/domain/', pathNot: SPEC },
      to: { path: '^libs/$1/src/', pathNot: '^libs/$1/src/domain/' },
    },
    {
      name: 'domain-without-platform',
      severity: 'error',
      comment: 'A decision needs no adapter; it may be told who acts, by type.',
      from: { path: '^libs/[^/]+/src/domain/', pathNot: SPEC },
      to: { path: libs(['platform']), dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'entities-are-data',
      severity: 'error',
      comment: 'Classes of persistence/ are data only: they use no use case, no query, no controller.',
      from: { path: '^libs/([^/]+)/src/persistence/' },
      to: { path: '^libs/$1/src/(use-cases|queries|http|jobs)/' },
    },
    {
      name: 'only-http-knows-http',
      severity: 'error',
      comment: 'Use cases and queries are called by every door: they know no controller and no DTO.',
      from: { path: '^libs/([^/]+)/src/(use-cases|queries|jobs|engine)/', pathNot: SPEC },
      to: { path: '^libs/$1/src/http/' },
    },
    {
      name: 'http-without-entities',
      severity: 'error',
      comment: 'A controller calls a use case or a query; it never touches rows.',
      from: { path: '^libs/([^/]+)/src/http/', pathNot: SPEC },
      to: { path: '^libs/$1/src/persistence/' },
    },
    {
      name: 'web-imports-only-what-runs-in-a-browser',
      severity: 'error',
      comment: `apps/web may import: ${BROWSER.join(', ')}.`,
      from: { path: '^apps/web/src/' },
      to: { path: `^libs/|^(seeds|migrations|test)/|${SERVER_ONLY}`, pathNot: libs(BROWSER) },
    },
    {
      name: 'page-imports-no-other-page',
      severity: 'error',
      comment: 'What two pages share lives in parts/.',
      from: { path: '^apps/web/src/pages/([^/]+)/' },
      to: { path: '^apps/web/src/pages/[^/]+/', pathNot: '^apps/web/src/pages/$1/' },
    },
    {
      name: 'door-imports-no-other-door',
      severity: 'error',
      comment: 'What two doors share lives in a library.',
      from: { path: '^apps/([^/]+)/' },
      to: { path: '^apps/', pathNot: '^apps/$1/' },
    },
    {
      name: 'migration-stands-alone',
      severity: 'error',
      comment: 'A migration must run years later: it imports no entity and no code of ours.',
      from: { path: '^migrations/' },
      to: { path: '^(apps|libs|seeds|test)/' },
    },
    {
      name: 'no-test-code-in-production',
      severity: 'error',
      from: { path: '^(apps|libs|seeds|migrations)/', pathNot: `${SPEC}|/vite\\.config\\.ts$` },
      to: { path: `${SPEC}|^test/|node_modules/(jest|@jest|supertest|fast-check|playwright-core|axe-core)/` },
    },
    {
      name: 'no-development-package-in-production',
      severity: 'error',
      from: { path: '^(apps|libs|seeds|migrations)/', pathNot: `${SPEC}|/vite\\.config\\.ts$|^apps/web/` },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'declared-package',
      severity: 'error',
      comment: 'A package that package.json does not name disappears one day.',
      from: {},
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
    {
      name: 'resolvable',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|libs/api-client/src/schema)' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      mainFields: ['main', 'types'],
    },
  },
};
