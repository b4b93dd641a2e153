import { Problem } from '../../../data/problem';
import type { DraftService, DraftState } from './draft-state';
import { type DraftField, type DraftWords, EMPTY_WORDS, isBlank, joinWords, sameWords } from './draft-words';
import type { Birth, LocalCopy, Shelf } from './local-copy';

/** Words are sent when nobody typed for this long, and again after this long without a connection. Milliseconds. */
const PAUSE = 800;
const RETRY = 5_000;

interface KeeperStart {
  readonly need: { readonly id: string; readonly words: DraftWords; readonly version: number } | null;
  readonly companyId: string | null;
  /** Somebody writes for a company: no draft before they say which. */
  readonly needsCompany: boolean;
}

/**
 * Keeps a draft while it is typed: here at once, with the service after a pause, one sending at a time and the newest words
 * last. Nothing typed is ever replaced by an answer.
 */
export class DraftKeeper {
  private state: DraftState;
  private saved: DraftWords;
  private birth: Birth | null = null;
  private running: Promise<void> | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly listeners = new Set<() => void>();

  constructor(
    private readonly service: DraftService,
    private readonly shelf: Shelf,
    private readonly start: KeeperStart,
  ) {
    const { need, companyId } = start;
    const words = need?.words ?? EMPTY_WORDS;
    this.saved = words;
    this.state = {
      words,
      id: need?.id ?? null,
      version: need?.version ?? 0,
      companyId,
      status: need ? 'kept' : 'blank',
      keptAt: null,
      error: null,
      elsewhere: {},
    };
    const copy = shelf.read(need?.id ?? null);
    if (copy) this.resume(copy);
  }

  /** For useSyncExternalStore. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };
  readonly current = (): DraftState => this.state;

  /** Begins: what an earlier visit left here is sent at once. */
  open(): void {
    if (this.dirty) this.later(0);
  }

  /** Takes what was typed. */
  change(words: Partial<DraftWords>): void {
    this.write({ words: { ...this.state.words, ...words } });
  }

  /** Says which company the need is for; only before the draft exists. */
  chooseCompany(companyId: string | null): void {
    if (this.state.id === null) this.write({ companyId });
  }

  /** Takes what the service now has, when somebody wrote on another device. */
  adopt(need: { readonly words: DraftWords; readonly version: number }): void {
    if (this.running || this.state.status === 'closed' || need.version <= this.state.version) return;
    this.join(this.saved, this.state.words, need.words, need.version);
    this.putAside();
    this.open();
  }

  /** Ends a clash on one field: what was written here, or elsewhere. */
  settle(field: DraftField, taken: 'here' | 'elsewhere'): void {
    const { [field]: theirs, ...left } = this.state.elsewhere;
    const words =
      taken === 'elsewhere' && theirs !== undefined
        ? { ...this.state.words, [field]: theirs }
        : this.state.words;
    this.tell({ elsewhere: left, status: Object.keys(left).length > 0 ? 'clashing' : 'writing' });
    this.write({ words });
  }

  /** Sends what is not yet sent, without waiting. @returns whether the service has every word */
  async flush(): Promise<boolean> {
    clearTimeout(this.timer);
    this.running ??= this.send().finally(() => (this.running = null));
    await this.running;
    return this.state.id !== null && this.state.status === 'kept';
  }

  /** Forgets the copy of this browser: the words are with the group. */
  forget(): void {
    clearTimeout(this.timer);
    this.shelf.drop(this.state.id);
  }

  private get dirty(): boolean {
    const { words, id } = this.state;
    return id === null ? !isBlank(words) || this.birth !== null : !sameWords(words, this.saved);
  }

  private get sendable(): boolean {
    const { id, companyId, status } = this.state;
    if (status === 'clashing' || status === 'closed') return false;
    return id !== null || !this.start.needsCompany || companyId !== null;
  }

  private write(change: Partial<DraftState>): void {
    const held = this.state.status === 'clashing' || this.state.status === 'closed';
    this.tell({ ...change, ...(held ? {} : { status: 'writing', error: null }) });
    this.putAside();
    this.later(PAUSE);
  }

  private later(delay: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.flush(), delay);
  }

  private tell(change: Partial<DraftState>): void {
    this.state = { ...this.state, ...change };
    for (const listener of this.listeners) listener();
  }

  private putAside(): void {
    const { id, words, version, companyId } = this.state;
    if (!this.dirty) this.shelf.drop(id);
    else
      this.shelf.keep(id, {
        words,
        saved: id === null ? null : this.saved,
        version,
        companyId,
        birth: this.birth,
      });
  }

  /** Takes up what this browser had kept and the service had not. */
  private resume(copy: LocalCopy): void {
    this.birth = copy.birth;
    if (copy.saved === null)
      this.state = { ...this.state, words: copy.words, companyId: copy.companyId ?? this.state.companyId };
    else this.join(copy.saved, copy.words, this.state.words, this.state.version);
  }

  private join(before: DraftWords, here: DraftWords, elsewhere: DraftWords, version: number): void {
    const { words, clashes } = joinWords(before, here, elsewhere);
    this.saved = elsewhere;
    this.tell({
      words,
      version,
      elsewhere: Object.fromEntries(clashes.map((field) => [field, elsewhere[field]])),
      status: clashes.length > 0 ? 'clashing' : sameWords(words, elsewhere) ? 'kept' : 'writing',
    });
  }

  private async send(): Promise<void> {
    for (;;) {
      try {
        while (this.dirty && this.sendable) await this.sendOnce();
        break;
      } catch (error) {
        const again = await this.failed(error);
        this.putAside();
        if (!again) return;
      }
    }
    this.putAside();
    if (this.dirty || !this.sendable) return;
    this.tell({ status: this.state.id === null ? 'blank' : 'kept', error: null });
  }

  private async sendOnce(): Promise<void> {
    const { words, id, version, companyId } = this.state;
    this.tell({ status: 'saving' });
    if (id !== null) {
      const kept = await this.service.change(id, version, words);
      this.saved = words;
      this.tell({ version: kept.version, keptAt: new Date() });
    } else {
      this.birth ??= { key: crypto.randomUUID(), words, companyId };
      const { birth } = this;
      this.putAside();
      const made = await this.service.create(birth.words, birth.companyId, birth.key);
      this.shelf.drop(null);
      this.birth = null;
      this.saved = birth.words;
      this.tell({ id: made.id, version: made.version, companyId: birth.companyId, keptAt: new Date() });
    }
    this.putAside();
  }

  /** @returns whether to send again at once */
  private async failed(error: unknown): Promise<boolean> {
    const known = error instanceof Problem ? error : null;
    if (known?.code === 'stale_version' && this.state.id !== null) return this.takeElsewhere(this.state.id);
    if (known?.passing || known?.status === 401) {
      this.tell({ status: 'apart', error });
      this.later(RETRY);
    } else if (known?.status === 404 || known?.code === 'need_act_not_from_state') {
      this.tell({ status: 'closed', error });
    } else {
      this.birth = null;
      this.tell({ status: 'refused', error });
    }
    return false;
  }

  /** Somebody else, or another device, was first: reads their words and joins both. */
  private async takeElsewhere(id: string): Promise<boolean> {
    try {
      const now = await this.service.read(id);
      if (now.drafted) this.join(this.saved, this.state.words, now.words, now.version);
      else this.tell({ status: 'closed', error: null });
      return this.state.status !== 'clashing' && this.state.status !== 'closed';
    } catch (error) {
      return this.failed(error);
    }
  }
}
