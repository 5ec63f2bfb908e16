import { Client } from 'pg';
import { backoff } from '../common/backoff.js';
import { delay } from '../common/delay.js';

interface ListenerOptions {
  readonly url: string;
  readonly schema: string;
  /**
   * Called at each notification with the name of the relay beside its writer, and without one after each new
   * connection, since a notification may have been missed before.
   */
  readonly onWake: (writer?: string) => void;
  readonly onTrouble: (error: unknown, attempt: number) => void;
}

/** Keeps one connection of its own that listens for the commits that wrote events. Reconnects for ever. */
export class OutboxListener {
  #client?: Client;
  #stopped = false;
  #running?: Promise<void>;

  constructor(private readonly options: ListenerOptions) {}

  start(): void {
    this.#running = this.#run();
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    await this.#client?.end().catch(() => undefined);
    await this.#running;
  }

  async #run(): Promise<void> {
    for (let attempt = 1; !this.#stopped; attempt += 1) {
      try {
        await this.#listen(() => (attempt = 0));
      } catch (error) {
        if (this.#stopped) return;
        this.options.onTrouble(error, attempt);
        await delay(backoff(Math.max(1, attempt), 200, 5_000));
      }
    }
  }

  /** Resolves or rejects when the connection is gone. */
  async #listen(onConnected: () => void): Promise<void> {
    const client = new Client({
      connectionString: this.options.url,
      application_name: 'outbox',
      keepAlive: true,
    });
    this.#client = client;
    const gone = new Promise<void>((resolve, reject) => client.once('error', reject).once('end', resolve));
    gone.catch(() => undefined);
    client.on('notification', ({ payload }) => this.options.onWake(payload));
    try {
      await client.connect();
      await client.query(`LISTEN "outbox_${this.options.schema}"`);
      onConnected();
      this.options.onWake();
      await gone;
    } finally {
      await client.end().catch(() => undefined);
    }
  }
}
