/** Injection token of {@link RelayOptions}. */
export const RELAY_OPTIONS = Symbol('rover.outbox.relay');

export interface RelayOptions {
  /** Where to listen: the relay keeps one connection beside the pool. */
  readonly url: string;
  readonly schema: string;
  /** Longest time that an event waits when its notification was lost, ms. */
  readonly pollMs: number;
  /** Most events of one pass. */
  readonly batchSize: number;
}

export const relayDefaults = { pollMs: 1_000, batchSize: 1_000 } as const;
