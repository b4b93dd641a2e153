/** What the engine must know of a thing to decide: nothing of the domain. */
export interface Snapshot {
  readonly state: string;
  readonly version: number;
  readonly onHold: boolean;
  /** The last open state before the present one. */
  readonly previousState: string | null;
}

/** What surrounds a decision: read before it, in the same transaction. */
export interface Facts {
  /** Instants (ISO) or days (YYYY-MM-DD) that timers are anchored on. */
  readonly dates: Readonly<Record<string, string | null | undefined>>;
  /** The same dates before the act, where the act may move them: a date that stays leaves its timers alone. */
  readonly datesBefore?: Readonly<Record<string, string | null | undefined>>;
  /** Lists that one timer each is set for. */
  readonly subjects: Readonly<Record<string, readonly string[] | undefined>>;
}

export interface ActRequest<F extends Facts> {
  readonly act: string;
  readonly role: string;
  readonly input: Readonly<Record<string, unknown>>;
  readonly facts: F;
  /** Instant of the database, ISO. */
  readonly now: string;
}
