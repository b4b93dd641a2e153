import { type Topic, topicsOf } from './topics';

/** What happens on the line. */
export interface LiveHandlers {
  readonly opened: () => void;
  readonly received: (data: string) => void;
  /** `final` when the line will not come back by itself (the server refused it). */
  readonly failed: (final: boolean) => void;
}

export interface LiveStreamOptions {
  /** Opens the line and returns how to close it. */
  readonly open: (handlers: LiveHandlers) => () => void;
  /** Topics gathered over a short while, each once. */
  readonly onTopics: (topics: readonly Topic[]) => void;
  /** The line is back after a cut: anything may have changed meanwhile. */
  readonly onMissed: () => void;
}

/** Changes often come in bursts (one act touches several things): wait this long and refresh once. Milliseconds. */
export const GATHER = 150;
/** First wait before opening again after a final failure; doubles up to the last. Milliseconds. */
export const FIRST_WAIT = 2_000;
export const LAST_WAIT = 60_000;

/** Listens to live changes until the returned function is called; opens the line again when it was closed for good. */
export function listenLive({ open, onTopics, onMissed }: LiveStreamOptions): () => void {
  const gathered = new Set<Topic>();
  let close: () => void = () => undefined;
  let gathering: ReturnType<typeof setTimeout> | undefined;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let wait = FIRST_WAIT;
  let cut = false;

  const flush = (): void => {
    gathering = undefined;
    const topics = [...gathered];
    gathered.clear();
    onTopics(topics);
  };
  const connect = (): void => {
    close = open({
      opened: () => {
        wait = FIRST_WAIT;
        if (cut) onMissed();
        cut = false;
      },
      received: (data) => {
        for (const topic of topicsOf(data)) gathered.add(topic);
        if (gathered.size > 0) gathering ??= setTimeout(flush, GATHER);
      },
      failed: (final) => {
        cut = true;
        if (!final) return;
        waiting = setTimeout(connect, wait);
        wait = Math.min(wait * 2, LAST_WAIT);
      },
    });
  };
  connect();
  return () => {
    clearTimeout(gathering);
    clearTimeout(waiting);
    close();
  };
}
