import type { StreamHooks } from '../hooks.js';
import { StreamUnavailableError } from '../streams.errors.js';
import type { Acknowledgement, RetryState, StreamStore } from '../store/stream-store.js';

const RESTORE_PAUSE_MS = 500;

/**
 * Gathers acknowledgements and retry states of a tick. A reader that is about to read takes the
 * acknowledgements with it in the same write; what it has not fetched by the end of the tick goes out
 * on the shared connection. No handler ever waits for this.
 */
export class Ledger {
  private acks = new Map<string, string[]>();
  private forgets = new Map<string, string[]>();
  private retries = new Map<string, RetryState>();
  /** Reads under way that carry acknowledgements of these streams. */
  private readonly carrying = new Map<Promise<void>, ReadonlySet<string>>();
  private scheduled = false;
  private flushing: Promise<void> = Promise.resolve();

  constructor(
    private readonly store: StreamStore,
    private readonly group: string,
    private readonly hooks: StreamHooks,
  ) {}

  acknowledge(stream: string, id: string): void {
    push(this.acks, stream, id);
    this.schedule();
  }

  /** Notes a failed entry's next run where a restart finds it. */
  retry(state: RetryState): void {
    this.retries.set(state.stream + state.id, state);
    this.schedule();
  }

  forget(stream: string, id: string): void {
    this.retries.delete(stream + id);
    push(this.forgets, stream, id);
    this.schedule();
  }

  /**
   * Has a read of these streams write their acknowledgements at its head; they are kept if it fails.
   * Only of these streams: on a cluster the others may live on a node that the reader does not speak to,
   * whose refusal would cost the entries that the read brought.
   */
  carry<T>(streams: readonly string[], read: (acks: readonly Acknowledgement[]) => Promise<T>): Promise<T> {
    const acks = this.take(streams);
    const reading = read(acks);
    if (acks.length === 0) return reading;
    const landed = reading
      .then(
        () => undefined,
        () => this.restore(acks),
      )
      .finally(() => this.carrying.delete(landed));
    this.carrying.set(landed, new Set(acks.map(({ stream }) => stream)));
    return reading;
  }

  /** Resolves once everything noted so far is written, or could not be. */
  flush(): Promise<void> {
    this.flushing = this.flushing.then(() => this.write());
    return this.flushing;
  }

  /**
   * Resolves when no acknowledgement of the stream is waiting, or with a reader: what is pending after
   * that is unfinished. @throws when they cannot be written now
   */
  async settled(stream: string): Promise<void> {
    const carriers = [...this.carrying].filter(([, streams]) => streams.has(stream));
    await Promise.all(carriers.map(([landed]) => landed));
    await this.flush();
    if (this.acks.has(stream)) throw new StreamUnavailableError('Acknowledgements wait for Redis');
  }

  private restore(acks: readonly Acknowledgement[]): void {
    for (const { stream, ids } of acks) for (const id of ids) push(this.acks, stream, id);
    setTimeout(() => this.schedule(), RESTORE_PAUSE_MS).unref();
  }

  private schedule(): void {
    if (this.scheduled) return;
    this.scheduled = true;
    setImmediate(() => {
      this.scheduled = false;
      void this.flush();
    });
  }

  private async write(): Promise<void> {
    const acks = this.take([...this.acks.keys()]);
    const forgets = this.listOf(this.forgets);
    const retries = [...this.retries.values()];
    this.forgets = new Map();
    this.retries = new Map();
    const failed = (error: unknown) => this.hooks.trouble?.('acknowledge', error);
    await Promise.all([
      acks.length > 0 &&
        this.store.acknowledge(acks).catch((error: unknown) => (this.restore(acks), failed(error))),
      forgets.length > 0 && this.store.forgetRetry(forgets).catch(failed),
      retries.length > 0 && this.store.saveRetry(retries).catch(failed),
    ]);
  }

  private take(streams: Iterable<string>): Acknowledgement[] {
    const taken: Acknowledgement[] = [];
    for (const stream of streams) {
      const ids = this.acks.get(stream);
      if (ids && this.acks.delete(stream)) taken.push({ stream, group: this.group, ids });
    }
    return taken;
  }

  private listOf(map: ReadonlyMap<string, string[]>): Acknowledgement[] {
    return Array.from(map, ([stream, ids]) => ({ stream, group: this.group, ids }));
  }
}

function push(map: Map<string, string[]>, stream: string, id: string): void {
  const ids = map.get(stream);
  if (ids) ids.push(id);
  else map.set(stream, [id]);
}
