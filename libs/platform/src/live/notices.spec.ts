import { readNotice, writeNotices } from './notices';

const GROUP = '0192f000-0000-7000-8000-000000000001';

describe('the notices of what has changed', () => {
  it('come back as they left', () => {
    const [payload = ''] = writeNotices(GROUP, ['tasks', 'journey:1']);
    expect(readNotice(payload)).toEqual({ groupId: GROUP, topics: ['tasks', 'journey:1'] });
  });

  it('are cut into payloads that PostgreSQL takes, losing none', () => {
    const topics = Array.from({ length: 150 }, (_, index) => `journey:${'é'.repeat(40)}${index}`);
    const payloads = writeNotices(GROUP, topics);
    expect(payloads.length).toBeGreaterThan(1);
    for (const payload of payloads) expect(Buffer.byteLength(payload)).toBeLessThan(8_000);
    expect(payloads.flatMap((payload) => readNotice(payload)?.topics ?? [])).toEqual(topics);
  });

  it('say « everything » when a bulk act touches very many things', () => {
    const payloads = writeNotices(
      GROUP,
      Array.from({ length: 15_000 }, (_, index) => `journey:${index}`),
    );
    expect(payloads.map(readNotice)).toEqual([{ groupId: GROUP, topics: [] }]);
  });

  it.each(['', 'not json', '[]', '{"g":1,"t":[]}', '{"g":"x"}'])(
    'that are not ours (%s) are left alone',
    (payload) => {
      expect(readNotice(payload)).toBeNull();
    },
  );
});
