import { keyOfTopic, topicsOf } from './topics';

describe('topics of live events', () => {
  it('are the beginning of the keys of the queries they make stale', () => {
    expect(keyOfTopic('tasks')).toEqual(['tasks']);
    expect(keyOfTopic('journey:0193')).toEqual(['journey', '0193']);
  });

  it('are read from the event', () => {
    expect(topicsOf('{"topics":["tasks","journey:0193"]}')).toEqual(['tasks', 'journey:0193']);
  });

  it.each(['', 'tasks', '{"topics":"tasks"}', '{"topics":[1,null,""]}', 'null', '[]'])(
    'give nothing for « %s »',
    (data) => {
      expect(topicsOf(data)).toEqual([]);
    },
  );
});
