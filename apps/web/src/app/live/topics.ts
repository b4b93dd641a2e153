/**
 * A topic names what has changed, from general to particular, parts joined by a colon: 'tasks', 'journey:0193…',
 * 'programme:0193…:places'. It is the beginning of the query keys that show it: ['journey', '0193…'].
 */
export type Topic = string;

/** The beginning of every query key that a topic makes stale. */
export function keyOfTopic(topic: Topic): readonly string[] {
  return topic.split(':');
}

/** Reads the data of a live event, `{"topics": ["tasks"]}`. Anything else gives no topic: a bad event must not stop the page. */
export function topicsOf(data: string): Topic[] {
  try {
    const value: unknown = JSON.parse(data);
    if (typeof value !== 'object' || value === null || !('topics' in value) || !Array.isArray(value.topics))
      return [];
    return value.topics.filter((topic): topic is Topic => typeof topic === 'string' && topic !== '');
  } catch {
    return [];
  }
}
