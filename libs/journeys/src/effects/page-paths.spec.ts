import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathOfOffer, pathOfPerson } from './page-paths';

const ROUTES = ['routes.tsx', 'routes-of-the-group.ts']
  .map((file) => readFileSync(join(__dirname, '../../../../apps/web/src/app', file), 'utf8'))
  .join('\n');

/** Whether the page knows this address: its last part stands for a parameter. */
const opens = (path: string): boolean =>
  path === '/'
    ? ROUTES.includes('index: true')
    : new RegExp(`path: '${path.slice(1).replace(/[^/]+$/, ':\\w+')}'`).test(ROUTES);

describe('the link of a mail', () => {
  it.each([
    ['an advisor about a person', pathOfPerson('advisor', 'some-journey'), '/personnes/some-journey'],
    [
      'an employer about a person, whose page may be closed to them',
      pathOfPerson('employer', 'some-journey'),
      '/',
    ],
    [
      'a company about its offer',
      pathOfOffer({ offerId: 'some-offer', needId: 'some-need' }),
      '/offres/some-offer',
    ],
    ['a company about its need', pathOfOffer({ needId: 'some-need' }), '/besoins/some-need'],
    ['somebody about nothing in particular', pathOfOffer({}), '/'],
  ])('to %s opens a page that exists', (_whom, path, expected) => {
    expect(path).toBe(expected);
    expect(opens(path)).toBe(true);
  });
});
