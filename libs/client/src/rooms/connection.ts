import type { Socket } from 'socket.io-client';
import { Backoff } from '../common/backoff.js';
import { isVisible, onWake } from '../common/browser.js';
import type { Credentials } from '../common/credentials.js';
import { Listeners, type Off } from '../common/listeners.js';
import { RoverError, type Refusal } from '../common/rover-error.js';
import type { Messages, Notices } from '../generated/events.js';

/** `refused`: nobody is let in with these credentials. */
export type ConnectionStatus = 'idle' | 'connecting' | 'connected' | 'waiting' | 'refused' | 'closed';

const ANSWER_WITHIN_MS = 10_000;
const FIRST_WAIT_MS = 500;
const LONGEST_WAIT_MS = 20_000;
/** With another token these may end well. */
const ofToken: ReadonlySet<string> = new Set(['TOKEN_EXPIRED', 'TOKEN_INVALID', 'UNAUTHENTICATED']);
const forGood: ReadonlySet<string> = new Set(['TOKEN_REVOKED', ...ofToken]);

/**
 * The one socket: opened when it is needed, opened again after whatever closed it, with waits that grow and differ; at
 * once when the page is looked at again or the network is back, and not while nobody looks. Its token is renewed without
 * a new connection.
 */
export class Connection {
  readonly notices = new Listeners<{ name: string; payload: unknown }>();
  #status: ConnectionStatus = 'idle';
  readonly #statuses = new Listeners<ConnectionStatus>();
  readonly #backoff = new Backoff(FIRST_WAIT_MS, LONGEST_WAIT_MS);
  #socket: Socket | undefined;
  #preparing: Promise<Socket> | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #stopWaking: Off | undefined;
  #triedNewToken = false;

  constructor(
    private readonly url: string,
    private readonly credentials: Credentials,
  ) {}

  get status(): ConnectionStatus {
    return this.#status;
  }

  onStatus(listener: (status: ConnectionStatus) => void): Off {
    return this.#statuses.add(listener);
  }

  open(): void {
    if (this.#stopWaking) return;
    this.#stopWaking = onWake(() => this.#status === 'waiting' && this.#connect());
    this.#connect();
  }

  /** Calls back with the answer, or with what went wrong; in the tick in which the answer comes. */
  send<N extends keyof Messages>(
    name: N,
    request: Messages[N]['request'],
    done: (error: RoverError | undefined, reply?: Messages[N]['reply']) => void,
  ): void {
    if (this.#status !== 'connected' || !this.#socket) return done(unreachable());
    this.#socket
      .timeout(ANSWER_WITHIN_MS)
      .emit(name, request, (late: unknown, reply?: { error?: Refusal }) => {
        if (late) done(new RoverError({ code: 'TIMEOUT', message: `${name} was not answered in time.` }));
        else if (reply?.error) done(new RoverError(reply.error));
        else done(undefined, reply as Messages[N]['reply']);
      });
  }

  close(): void {
    clearTimeout(this.#timer);
    this.#stopWaking?.();
    this.#become('closed');
    this.#socket?.disconnect();
    this.#statuses.clear();
  }

  async #prepare(): Promise<Socket> {
    // What a page shows first it has by REST: half of this package comes after that.
    const { io } = await import('socket.io-client');
    const socket = io(this.url, {
      transports: ['websocket'],
      autoConnect: false,
      forceNew: true,
      // When to return is decided here.
      reconnection: false,
      auth: (show) =>
        void this.credentials.handshake().then(show, () => {
          socket.disconnect();
          this.#retry();
        }),
    });
    socket.on('connect_error', (error: Error & { data?: Partial<Refusal> }) => this.#turnedAway(error));
    socket.on('disconnect', () => this.#retry());
    socket.onAny((name: string, payload: unknown) => this.#hear(name, payload));
    this.#socket = socket;
    return socket;
  }

  #connect(): void {
    clearTimeout(this.#timer);
    this.#become('connecting');
    void this.#prepared().then(
      (socket) => this.#status === 'connecting' && socket.connect(),
      () => this.#retry(),
    );
  }

  /** One socket for all time; what could not be fetched is asked for anew. */
  #prepared(): Promise<Socket> {
    this.#preparing ??= this.#prepare().catch((error: unknown) => {
      this.#preparing = undefined;
      throw error;
    });
    return this.#preparing;
  }

  #hear(name: string, payload: unknown): void {
    if (name === 'session.ready') {
      this.#backoff.reset();
      this.#triedNewToken = false;
      this.#become('connected');
    }
    if (name === 'session.reconnect') this.#reconnect(payload as Notices['session.reconnect']);
    this.notices.tell({ name, payload });
  }

  #reconnect({ code, delayMs = 0 }: Notices['session.reconnect']): void {
    if (code === 'TOKEN_EXPIRING') return void this.#renew();
    setTimeout(() => this.#again(), Math.random() * delayMs);
  }

  async #renew(): Promise<void> {
    const token = await this.credentials.renew().catch(() => undefined);
    if (token !== undefined) this.send('session.renew', { token }, (error) => error && this.#again());
  }

  /** A new connection instead of this one. */
  #again(): void {
    if (this.#status === 'connected') this.#socket?.disconnect();
  }

  #turnedAway(error: Error & { data?: Partial<Refusal> }): void {
    const code = error.data?.code ?? error.message;
    if (ofToken.has(code) && this.credentials.canRenew && !this.#triedNewToken) {
      this.#triedNewToken = true;
      return void this.credentials.renew().then(
        () => this.#connect(),
        () => this.#retry(),
      );
    }
    if (forGood.has(code)) return this.#become('refused');
    this.#retry();
  }

  #retry(): void {
    if (this.#status === 'closed' || this.#status === 'refused') return;
    clearTimeout(this.#timer);
    this.#become('waiting');
    // Nobody looks: when somebody does, it is connected at once.
    if (isVisible()) this.#timer = setTimeout(() => this.#connect(), this.#backoff.next());
  }

  #become(status: ConnectionStatus): void {
    if (this.#status === status || this.#status === 'closed') return;
    this.#status = status;
    this.#statuses.tell(status);
  }
}

const unreachable = () =>
  new RoverError({ code: 'UNREACHABLE', message: 'There is no connection to the platform.' });
