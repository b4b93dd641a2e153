import { Problem } from '../data/problem';
import { createQueryClient } from './query-client';
import { sessionKey } from './session/session-key';

const refused = (status: number): Promise<never> =>
  Promise.reject(new Problem(status, 'unauthenticated', 'Connectez-vous.', undefined, []));

describe('the cache of the page', () => {
  it.each([
    [401, null],
    [403, { open: true }],
  ])('after an answer %d holds %j as its session', async (status, session) => {
    const client = createQueryClient();
    client.setQueryData(sessionKey, { open: true });
    await expect(client.query({ queryKey: ['people'], queryFn: () => refused(status) })).rejects.toThrow(
      'Connectez-vous.',
    );
    expect(client.getQueryData(sessionKey)).toEqual(session);
  });
});
