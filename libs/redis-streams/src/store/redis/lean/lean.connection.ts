import { connect as connectTcp, type Socket } from 'node:net';
import { connect as connectTls } from 'node:tls';
import { pause } from '../../../consumer/pause.js';
import { StreamUnavailableError } from '../../../streams.errors.js';
import type { Command } from '../command-port.js';
import { encode } from './resp.encoder.js';
import { RespParser } from './resp.parser.js';

const CONNECT_TIMEOUT_MS = 2_000;
const LOADING_PAUSE_MS = 50;

interface Waiting {
  readonly replies: unknown[];
  readonly count: number;
  resolve(replies: unknown[]): void;
  reject(error: Error): void;
}

/** One connection, from its opening to its end; it never reconnects. */
export class LeanConnection {
  private readonly waiting: Waiting[] = [];
  private first = 0;
  private ended: Error | undefined;

  private constructor(private readonly socket: Socket) {
    const parser = new RespParser((reply) => this.receive(reply));
    socket.setNoDelay(true).setKeepAlive(true, 10_000);
    socket.on('data', (chunk: Buffer) => this.feed(parser, chunk));
    socket.on('error', (error) => this.end(error));
    socket.on('close', () => this.end(new Error('The connection was closed')));
  }

  /** Connected, signed in, and Redis has loaded its data. */
  static async open(address: URL): Promise<LeanConnection> {
    const connection = new LeanConnection(await connectSocket(address));
    try {
      await connection.signIn(address);
      await connection.awaitLoaded();
      return connection;
    } catch (error) {
      connection.close();
      throw error;
    }
  }

  get open(): boolean {
    return this.ended === undefined;
  }

  /** One write; replies in order, refusals as errors in their place. */
  run(commands: readonly Command[]): Promise<unknown[]> {
    if (this.ended) return Promise.reject(lost(this.ended));
    return new Promise((resolve, reject) => {
      this.waiting.push({ replies: [], count: commands.length, resolve, reject });
      this.socket.write(encode(commands));
    });
  }

  onEnd(listener: () => void): void {
    this.socket.once('close', listener);
  }

  close(): void {
    this.end(new Error('The connection was closed'));
  }

  private async signIn({ username, password, pathname }: URL): Promise<void> {
    if (password !== '')
      await this.demand(['AUTH', ...[username, password].filter(Boolean).map(decodeURIComponent)]);
    const database = pathname.slice(1);
    if (database !== '' && database !== '0') await this.demand(['SELECT', database]);
  }

  private async awaitLoaded(): Promise<void> {
    for (;;) {
      const [answer] = await this.run([{ key: '', args: ['PING'] }]);
      if (!(answer instanceof Error)) return;
      if (!answer.message.startsWith('LOADING')) throw answer;
      await pause(LOADING_PAUSE_MS);
    }
  }

  private async demand(args: string[]): Promise<void> {
    const [answer] = await this.run([{ key: '', args }]);
    if (answer instanceof Error) throw answer;
  }

  private feed(parser: RespParser, chunk: Buffer): void {
    try {
      parser.feed(chunk);
    } catch (error) {
      this.end(error as Error);
    }
  }

  private receive(reply: unknown): void {
    const head = this.waiting[this.first];
    if (!head) return;
    head.replies.push(reply);
    if (head.replies.length < head.count) return;
    this.first++;
    if (this.first === this.waiting.length) this.waiting.length = this.first = 0;
    else if (this.first > 1_000) this.forgetAnswered();
    head.resolve(head.replies);
  }

  private forgetAnswered(): void {
    this.waiting.splice(0, this.first);
    this.first = 0;
  }

  private end(reason: Error): void {
    if (this.ended) return;
    this.ended = reason;
    this.socket.destroy();
    const left = this.waiting.splice(this.first);
    left.forEach(({ reject }) => reject(lost(reason)));
  }
}

function lost(cause: Error): StreamUnavailableError {
  return new StreamUnavailableError('The connection to Redis broke', { cause });
}

function connectSocket({ protocol, hostname, port }: URL): Promise<Socket> {
  const place = { host: hostname.replace(/^\[|\]$/g, ''), port: Number(port || 6379) };
  const secure = protocol === 'rediss:';
  return new Promise((resolve, reject) => {
    const socket = secure ? connectTls({ ...place, servername: place.host }) : connectTcp(place);
    const fail = (error: Error) => {
      socket.destroy();
      reject(lost(error));
    };
    const late = setTimeout(() => fail(new Error('Connecting took too long')), CONNECT_TIMEOUT_MS);
    socket.once('error', fail);
    socket.once(secure ? 'secureConnect' : 'connect', () => {
      clearTimeout(late);
      socket.off('error', fail);
      resolve(socket);
    });
    socket.once('close', () => clearTimeout(late));
  });
}
