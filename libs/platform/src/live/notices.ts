/** What has changed, and in which group. */
export interface Notice {
  /** null: the line was cut; anything may have changed in any group. */
  readonly groupId: string | null;
  readonly topics: readonly string[];
}

/** PostgreSQL takes payloads shorter than 8 000 bytes. */
const LARGEST = 7_500;
/** Beyond this the page would ask for everything anyway. */
const MOST_TOPICS = 200;

/** Writes what changed in a group as payloads that PostgreSQL takes; very many changes become one: everything. */
export function writeNotices(groupId: string, topics: readonly string[]): string[] {
  if (topics.length > MOST_TOPICS) return [JSON.stringify({ g: groupId, t: [] })];
  const payloads: string[] = [];
  let chosen: string[] = [];
  for (const topic of topics) {
    if (
      Buffer.byteLength(JSON.stringify({ g: groupId, t: [...chosen, topic] })) > LARGEST &&
      chosen.length > 0
    ) {
      payloads.push(JSON.stringify({ g: groupId, t: chosen }));
      chosen = [];
    }
    chosen.push(topic);
  }
  payloads.push(JSON.stringify({ g: groupId, t: chosen }));
  return payloads;
}

/** Reads a payload, or null for one that is not ours. */
export function readNotice(payload: string): Notice | null {
  try {
    const value: unknown = JSON.parse(payload);
    if (typeof value !== 'object' || value === null || !('g' in value) || !('t' in value)) return null;
    const { g, t } = value;
    if (typeof g !== 'string' || !Array.isArray(t)) return null;
    return { groupId: g, topics: t.filter((topic): topic is string => typeof topic === 'string') };
  } catch {
    return null;
  }
}
