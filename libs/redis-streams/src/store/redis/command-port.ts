/** A Redis command. The key names the slot it belongs to. */
export interface Command {
  readonly key: string;
  readonly args: readonly (string | number)[];
}

/** A connection of its own for blocking commands. */
export interface BlockingPort {
  /** One write; replies in order, refusals as errors in their place. Rejects when the connection breaks. */
  run(commands: readonly Command[]): Promise<unknown[]>;
  /** Makes a blocked command return nothing at once. */
  interrupt(): void;
  close(): void;
}

/** The narrow door to Redis: a driver is exchanged by writing these few methods anew. */
export interface CommandPort {
  /** Whether one command may name keys of several slots. */
  readonly spansSlots: boolean;
  /** As {@link BlockingPort.run}; rejects with StreamUnavailableError after the driver's own retries. */
  run(commands: readonly Command[]): Promise<unknown[]>;
  /** A blocking connection to where the key lives; connects at its first command. */
  blocking(key: string): BlockingPort;
  close(): Promise<void>;
}
