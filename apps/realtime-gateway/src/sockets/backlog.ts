/** The part of an Engine.IO connection that tells what waits to be sent. */
export interface Outgoing {
  on(event: 'packetCreate', listener: (packet: { data?: unknown }) => void): unknown;
  on(event: 'flush', listener: () => void): unknown;
  /** Replaced when a connection upgrades. Writable when all that it was given is sent. */
  readonly transport: { readonly writable: boolean };
}

/** What happens to a connection that does not read. */
export interface BacklogActions {
  /** Half of what may wait is waiting; once until it is sent. */
  lagging(bytes: number): void;
  /** More waits than may. */
  full(bytes: number): void;
}

/**
 * Counts the bytes that wait for a connection, exactly and without a timer: Engine.IO hands its buffer to the transport
 * (`flush`) only when the transport has sent all before, so that what waits is the last flush and what came since.
 * Without a bound, a client that stops reading keeps every event of its rooms in our memory.
 */
export class Backlog {
  private queued = 0;
  private inFlight = 0;
  private warned = false;

  constructor(
    private readonly limit: number,
    private readonly actions: BacklogActions,
  ) {}

  watch(connection: Outgoing): void {
    connection.on('packetCreate', ({ data }) => {
      if (connection.transport.writable) this.inFlight = 0;
      this.add(sizeOf(data));
    });
    connection.on('flush', () => this.flushed());
  }

  private add(bytes: number): void {
    this.queued += bytes;
    const waiting = this.queued + this.inFlight;
    if (waiting > this.limit) this.actions.full(waiting);
    else if (waiting > this.limit / 2 && !this.warned) this.warn(waiting);
  }

  private warn(bytes: number): void {
    // Set first: the warning is itself a packet that waits.
    this.warned = true;
    this.actions.lagging(bytes);
  }

  private flushed(): void {
    this.inFlight = this.queued;
    this.queued = 0;
    if (this.inFlight <= this.limit / 2) this.warned = false;
  }
}

/** UTF-16 units of a text, which is nearly bytes, at no cost. */
const sizeOf = (data: unknown): number =>
  typeof data === 'string' ? data.length : Buffer.isBuffer(data) ? data.byteLength : 0;
