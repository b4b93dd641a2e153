import { Client, type Notification } from 'pg';
import type { JsonLogs } from '../logs/json-logs';
import { readNotice, writeNotices, type Notice } from './notices';

const CHANNEL = 'passerelle_live';
/** An act touches several things: they leave together. Milliseconds. */
const GATHER_MS = 40;
const FIRST_WAIT_MS = 200;
const LONGEST_WAIT_MS = 10_000;

/** Hears what has changed. */
export type LiveListener = (notice: Notice) => void;

/**
 * Tells every API process what has changed, so that the pages of other people ask for it again: names of things, never what
 * they hold. PostgreSQL carries it (LISTEN, NOTIFY), on one connection of its own, which comes back after a cut; what was said
 * during the cut is lost, hence `onReconnect`: pages then ask for everything they show.
 */
export class LiveTopics {
  private client: Client | null = null;
  private connecting: Promise<void> | null = null;
  private readonly waiting = new Map<string, Set<string>>();
  private readonly listeners = new Set<LiveListener>();
  private timer: NodeJS.Timeout | null = null;
  private retry: NodeJS.Timeout | null = null;
  private wait = FIRST_WAIT_MS;
  private closed = false;

  /** @param url login of the process @param logs where a cut is noted */
  constructor(
    private readonly url: string,
    private readonly logs: JsonLogs,
  ) {}

  /**
   * Says what has changed in a group; call it once the change is committed. Never throws: losing it costs a page a reload.
   * @param topics names from general to particular: 'tasks', 'journey:<id>', 'programme:<id>:places'
   */
  publish(groupId: string, topics: readonly string[]): void {
    if (this.closed || topics.length === 0) return;
    const gathered = this.waiting.get(groupId) ?? new Set<string>();
    for (const topic of topics) gathered.add(topic);
    this.waiting.set(groupId, gathered);
    this.timer ??= setTimeout(() => void this.flush(), GATHER_MS);
  }

  /** Hears the changes of every group until the returned function is called. */
  listen(listener: LiveListener): () => void {
    this.listeners.add(listener);
    void this.connected();
    return () => this.listeners.delete(listener);
  }

  /** Sends what waits, then closes the line. */
  async close(): Promise<void> {
    await this.flush();
    this.closed = true;
    if (this.retry) clearTimeout(this.retry);
    await this.client?.end().catch(() => undefined);
  }

  private async flush(): Promise<void> {
    if (this.timer) clearTimeout(this.timer);
    this.timer = null;
    if (this.waiting.size === 0) return;
    const payloads = [...this.waiting].flatMap(([group, topics]) => writeNotices(group, [...topics]));
    this.waiting.clear();
    try {
      await this.connected();
      const { client } = this;
      if (!client) return;
      await Promise.all(
        payloads.map((payload) => client.query('SELECT pg_notify($1, $2)', [CHANNEL, payload])),
      );
    } catch {
      this.lost(this.client);
    }
  }

  private connected(): Promise<void> {
    if (this.client || this.closed) return Promise.resolve();
    this.connecting ??= this.connect().finally(() => {
      this.connecting = null;
    });
    return this.connecting;
  }

  private async connect(): Promise<void> {
    const client = new Client({
      connectionString: this.url,
      application_name: 'passerelle live',
      connectionTimeoutMillis: 5_000,
      // Two flushes may be under way at once.
      pipeline: true,
    });
    client.on('error', () => this.lost(client));
    client.on('end', () => this.lost(client));
    client.on('notification', (message) => this.hear(message));
    try {
      await client.connect();
      await client.query(`LISTEN ${CHANNEL}`);
    } catch {
      this.again();
      return;
    }
    this.client = client;
    const back = this.wait > FIRST_WAIT_MS;
    this.wait = FIRST_WAIT_MS;
    if (back) for (const listener of this.listeners) listener({ groupId: null, topics: [] });
  }

  private hear({ payload }: Notification): void {
    const notice = readNotice(payload ?? '');
    if (notice) for (const listener of this.listeners) listener(notice);
  }

  private lost(client: Client | null): void {
    if (this.closed || !client || client !== this.client) return;
    this.client = null;
    this.logs.fact('live line lost');
    client.end().catch(() => undefined);
    this.again();
  }

  private again(): void {
    if (this.closed || this.retry) return;
    this.wait = Math.min(this.wait * 2, LONGEST_WAIT_MS);
    this.retry = setTimeout(() => {
      this.retry = null;
      void this.connected();
    }, this.wait);
  }
}
