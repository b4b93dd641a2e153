import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { type LiveHandlers, listenLive } from './live-stream';
import { keyOfTopic } from './topics';

function openEventSource(handlers: LiveHandlers): () => void {
  const source = new EventSource('/api/live');
  source.onopen = handlers.opened;
  source.onmessage = (event: MessageEvent<string>) => handlers.received(event.data);
  source.onerror = () => handlers.failed(source.readyState === EventSource.CLOSED);
  return () => source.close();
}

/**
 * Keeps what is on screen fresh while somebody is signed in: `GET /api/live` (server-sent events, `{topics: string[]}`)
 * makes stale every query whose key begins with a topic; what is shown is fetched again, the rest waits until it is.
 */
export function useLiveUpdates(enabled: boolean): void {
  const client = useQueryClient();
  useEffect(() => {
    if (!enabled) return undefined;
    return listenLive({
      open: openEventSource,
      onTopics: (topics) => {
        for (const topic of topics) void client.invalidateQueries({ queryKey: keyOfTopic(topic) });
      },
      onMissed: () => void client.invalidateQueries(),
    });
  }, [client, enabled]);
}
