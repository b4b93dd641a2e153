import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { demoAccounts, demoCandidate } from '../../seeds/demo/demo-accounts';
import { useProduct } from '../environment/product-suite';
import { CHECKOUT } from '../environment/test-server';
import { bringAxe, findingsOf } from './steps/findings';
import { settled } from './steps/settled';
import { enterDemonstration } from './steps/sign-in';
import { Visitor } from './steps/visitor';
import { patternOf, walk } from './steps/walk';

const LIMIT_MS = 240_000;
const suite = useProduct({ demo: true });
/** Who stands on the sign-in page: one account a role. */
const ENTERING = demoAccounts()
  .filter(({ role, name }) => !/^Conseill/.test(role) || name === 'Stéphane Roussel')
  .map(({ role, name }) => [role, name] as const);
/** Patterns of pages that somebody has visited so far. */
const visited = new Set<string>();

/** Goes to every page that can be reached, and says what is wrong with each. */
async function look(visitor: Visitor, first: readonly string[]): Promise<string[]> {
  const { page } = visitor;
  const found: string[] = [];
  await bringAxe(page);
  const patterns = await walk(page, first, async (pattern, address) => {
    await visitor.open(address);
    await settled(page);
    found.push(...(await findingsOf(page)).map((finding) => `${pattern} ${finding}`));
  });
  patterns.forEach((pattern) => visited.add(pattern.replace(/\?.*/, '')));
  return [...found, ...visitor.console.faults];
}

/** The paths of the page's own table of routes, ids as `:id`. */
function declaredPages(): string[] {
  const source = ['routes.tsx', 'routes-of-the-group.ts']
    .map((file) => readFileSync(join(CHECKOUT, 'apps/web/src/app', file), 'utf8'))
    .join('\n');
  const paths = [...source.matchAll(/path: '([^']+)'/g)].map(([, path]) => `/${path ?? ''}`);
  return paths
    .filter((path) => !['/*', '/planche'].includes(path))
    .map((path) => path.replace(/:\w+/g, ':id'));
}

/** What was found for each of those who enter; two of them look round at the same time. */
const foundFor = new Map<string, readonly string[]>();

beforeAll(async () => {
  const waiting = ENTERING.map(([, name]) => name);
  const lookRound = async (): Promise<void> => {
    for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) {
      const visitor = await Visitor.arrive(suite);
      await enterDemonstration(visitor, new RegExp(name));
      foundFor.set(name, await look(visitor, ['/']));
    }
  };
  await Promise.all([lookRound(), lookRound()]);
}, 2 * LIMIT_MS);

describe('every page that a role can reach, at 320, 768 and 1280 px, axe with all its rules', () => {
  it.each(ENTERING)(
    '%s, %s: nothing found, nothing wider than the screen, no error in the console',
    (_role, name) => {
      expect(foundFor.get(name)).toEqual([]);
    },
  );

  it(
    'nobody, before signing in: nothing found either, on an unknown address neither',
    async () => {
      const visitor = await Visitor.arrive(suite);
      expect(
        await look(visitor, ['/connexion', '/connexion/lien', '/mot-de-passe', '/invitation', '/inconnue']),
      ).toEqual([]);
    },
    LIMIT_MS,
  );

  it(
    'a candidate, by the link of a message',
    async () => {
      const candidate = await demoCandidate(suite.database.demoUrl, suite.url);
      const visitor = await Visitor.arrive(suite);
      await bringAxe(visitor.page);
      await visitor.open(candidate?.email ?? '');
      expect(await findingsOf(visitor.page)).toEqual([]);
      expect(visitor.console.faults).toEqual([]);
    },
    LIMIT_MS,
  );

  it('leaves no page out: somebody reaches each of them by links alone', () => {
    const missed = declaredPages().filter((path) => !visited.has(patternOf(path)));
    expect(missed).toEqual([]);
  });
});
