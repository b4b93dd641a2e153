import { FIRST_WAIT, GATHER, LAST_WAIT, type LiveHandlers, listenLive } from './live-stream';
import type { Topic } from './topics';

/** A line the test speaks on, instead of the network. */
function listen() {
  const lines: { handlers: LiveHandlers; closed: boolean }[] = [];
  const received: (readonly Topic[])[] = [];
  let missed = 0;
  const stop = listenLive({
    open: (handlers) => {
      const line = { handlers, closed: false };
      lines.push(line);
      return () => {
        line.closed = true;
      };
    },
    onTopics: (topics) => received.push(topics),
    onMissed: () => {
      missed += 1;
    },
  });
  const last = (): LiveHandlers => {
    const line = lines.at(-1);
    if (!line) throw new Error('no line was opened');
    return line.handlers;
  };
  return { lines, received, missed: () => missed, stop, last };
}

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

describe('live updates', () => {
  it('refresh once for a burst of changes, each topic once', () => {
    const live = listen();
    live.last().received('{"topics":["tasks","journey:1"]}');
    live.last().received('{"topics":["tasks"]}');
    expect(live.received).toEqual([]);
    jest.advanceTimersByTime(GATHER);
    expect(live.received).toEqual([['tasks', 'journey:1']]);
  });

  it('go on after an event that cannot be read', () => {
    const live = listen();
    live.last().received('garbage');
    jest.advanceTimersByTime(GATHER);
    expect(live.received).toEqual([]);
    live.last().received('{"topics":["tasks"]}');
    jest.advanceTimersByTime(GATHER);
    expect(live.received).toEqual([['tasks']]);
  });

  it('say that something may have been missed when the line comes back, not when it first opens', () => {
    const live = listen();
    live.last().opened();
    expect(live.missed()).toBe(0);
    live.last().failed(false);
    live.last().opened();
    expect(live.missed()).toBe(1);
    expect(live.lines).toHaveLength(1);
  });

  it('open the line again when the server closed it for good, waiting longer each time', () => {
    const live = listen();
    live.last().failed(true);
    jest.advanceTimersByTime(FIRST_WAIT);
    expect(live.lines).toHaveLength(2);
    live.last().failed(true);
    jest.advanceTimersByTime(FIRST_WAIT);
    expect(live.lines).toHaveLength(2);
    jest.advanceTimersByTime(FIRST_WAIT);
    expect(live.lines).toHaveLength(3);
    for (let attempt = 0; attempt < 10; attempt += 1) {
      live.last().failed(true);
      jest.advanceTimersByTime(LAST_WAIT);
    }
    expect(live.lines).toHaveLength(13);
  });

  it('stop when the page no longer listens', () => {
    const live = listen();
    live.last().received('{"topics":["tasks"]}');
    live.stop();
    jest.advanceTimersByTime(LAST_WAIT);
    expect(live.lines.map((line) => line.closed)).toEqual([true]);
    expect(live.received).toEqual([]);
  });
});
