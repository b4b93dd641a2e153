import { appendFileSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { newId } from '@passerelle/kernel';
import type { TestAccount } from '../../factories/an-account';
import type { Scene } from '../scene/scene';

const ANSWER_LIMIT_MS = 8_000;
const AGAIN_AFTER_MS = 150;
const PATIENCE_MS = 180_000;

/** An act that the API said it had made. */
export interface Acknowledged {
  readonly journeyId: string;
  readonly act: string;
  readonly version: number;
  readonly key: string;
}

/** What the API answered in the end. */
export interface Answer {
  readonly status: number;
  readonly body: Record<string, unknown>;
}

/**
 * People who act over HTTP and note each act that was acknowledged in a file before they go on; an act without an answer is asked
 * again under the same key, as a page does.
 */
export class ActingClient {
  readonly acknowledged: Acknowledged[] = [];
  /** Requests sent again since no answer came. */
  repeated = 0;
  private readonly cookies = new Map<string, string>();

  constructor(
    private readonly scene: Scene,
    private readonly log: string,
  ) {}

  /** Signs in, second factor given. */
  async signIn(...accounts: readonly TestAccount[]): Promise<void> {
    for (const { email, password, userId } of accounts) {
      const response = await this.session(email, password);
      const cookie = response.headers.getSetCookie().map((line) => line.split(';')[0] ?? ''); // prettier-ignore
      this.cookies.set(userId, cookie.join('; '));
      await this.scene.database.rows('UPDATE sessions SET second_factor_at = now() WHERE user_id = $1', [
        userId,
      ]);
    }
  }

  private async session(email: string, password: string): Promise<Response> {
    const limit = performance.now() + PATIENCE_MS;
    for (;;) {
      const response = await fetch(`${this.scene.apiUrl}/api/session`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ email, password }),
      }).catch(() => null);
      if (response?.status === 200) return response;
      if (performance.now() > limit) throw new Error(`Sign-in answered ${String(response?.status)}`);
      await delay(AGAIN_AFTER_MS * 4);
    }
  }

  /** Refers a person. @returns the journey */
  async refer(account: TestAccount, programmeId: string, candidateId: string): Promise<string> {
    const key = newId();
    const { body } = await this.untilAnswered(account, '/journeys', { programmeId, candidateId }, key);
    return this.note(body, 'refer', key);
  }

  /** Makes an act on a journey at the version that was read. */
  async act(
    account: TestAccount,
    journeyId: string,
    act: string,
    input: Record<string, unknown>,
    version: number,
  ): Promise<void> {
    const key = newId();
    const path = `/journeys/${journeyId}/acts/${act}`;
    const { body } = await this.untilAnswered(account, path, { input }, key, version);
    this.note(body, act, key);
  }

  /** Asks one act for many journeys. @returns the request's id */
  async bulk(
    account: TestAccount,
    act: string,
    journeyIds: readonly string[],
    input: Record<string, unknown>,
  ): Promise<string> {
    const { body } = await this.untilAnswered(account, '/bulk-acts', { act, journeyIds, input }, newId());
    return String(body['bulkId']);
  }

  /** Asks for an act once, whatever the answer. An act made is noted. */
  async once(
    account: TestAccount,
    journeyId: string,
    act: string,
    input: Record<string, unknown>,
    version?: number,
  ): Promise<Answer> {
    const key = newId();
    const answer = await this.send(account, `/journeys/${journeyId}/acts/${act}`, { input }, key, version);
    if (answer.status === 200) this.note(answer.body, act, key);
    return answer;
  }

  private async untilAnswered(
    account: TestAccount,
    path: string,
    body: object,
    key: string,
    version?: number,
  ): Promise<Answer> {
    const limit = performance.now() + PATIENCE_MS;
    for (;;) {
      const answer = await this.send(account, path, body, key, version).catch(() => null);
      if (answer && answer.status < 400) return answer;
      if (answer && answer.status < 500 && answer.status !== 429)
        throw new Error(`${path} answered ${String(answer.status)} ${JSON.stringify(answer.body)}`);
      if (performance.now() > limit)
        throw new Error(`${path} was never answered (${JSON.stringify(answer)})`);
      this.repeated += 1;
      await delay(AGAIN_AFTER_MS);
    }
  }

  private async send(
    account: TestAccount,
    path: string,
    body: object,
    key: string,
    version?: number,
  ): Promise<Answer> {
    const response = await fetch(`${this.scene.apiUrl}/api${path}`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        cookie: this.cookies.get(account.userId) ?? '',
        'idempotency-key': key,
        ...(version !== undefined && { 'if-match': `"${String(version)}"` }),
      },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(ANSWER_LIMIT_MS),
    });
    return { status: response.status, body: (await response.json()) as Record<string, unknown> };
  }

  private note(body: Record<string, unknown>, act: string, key: string): string {
    const journeyId = String(body['journeyId']);
    const made = { journeyId, act, version: Number(body['version']), key };
    appendFileSync(this.log, `${JSON.stringify(made)}\n`);
    this.acknowledged.push(made);
    return journeyId;
  }
}
