import { randomBytes } from 'node:crypto';
import { connect, type Socket } from 'node:net';

/** Whom to be, and what to do once connected. */
export interface RawClientOptions {
  readonly port: number;
  readonly auth: object;
  readonly subscribe?: { readonly room: string; readonly since?: string };
  /** The packet of each event, the session's notices left out. */
  onEvent?(packet: Buffer): void;
  onGap?(): void;
}

const EVENT = Buffer.from('42["');

/**
 * Socket.IO over WebSocket, as little of it as counting takes: a thousand real clients would cost more than the servers
 * that are measured.
 */
export class RawClient {
  events = 0;
  private rest: Buffer = Buffer.alloc(0);
  private opened = false;
  private asked = 0;
  private readonly waiting = new Map<number, (answer: string) => void>();
  private ready: () => void = () => undefined;
  private failed: (error: Error) => void = () => undefined;
  private readonly socket: Socket;

  private constructor(private readonly options: RawClientOptions) {
    this.socket = connect({ port: options.port, host: '127.0.0.1', noDelay: true });
  }

  /** Resolves when it is connected, and subscribed where it wants to be. */
  static open(options: RawClientOptions): Promise<RawClient> {
    const client = new RawClient(options);
    return new Promise((resolve, reject) => {
      client.ready = () => resolve(client);
      client.failed = reject;
      client.begin();
    });
  }

  close(): void {
    this.socket.destroy();
  }

  /** Reads nothing any more: what comes fills the buffers of the system. */
  stopReading(): void {
    this.socket.pause();
  }

  /** Sends a Socket.IO event; resolves with the text of its acknowledgement. */
  ask(event: string, body: object): Promise<string> {
    const id = this.asked++;
    this.send(`42${id}${JSON.stringify([event, body])}`);
    return new Promise((resolve) => this.waiting.set(id, resolve));
  }

  private begin(): void {
    const key = randomBytes(16).toString('base64');
    this.socket.on('error', (error) => this.failed(error));
    this.socket.on('data', (chunk) => this.read(chunk));
    this.socket.write(
      `GET /socket.io/?EIO=4&transport=websocket HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: Upgrade\r\n` +
        `Upgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: ${key}\r\n\r\n`,
    );
  }

  private read(chunk: Buffer): void {
    let data = this.rest.length > 0 ? Buffer.concat([this.rest, chunk]) : chunk;
    if (!this.opened) {
      const end = data.indexOf('\r\n\r\n');
      if (end < 0) return void (this.rest = data);
      this.opened = true;
      data = data.subarray(end + 4);
    }
    this.rest = this.frames(data);
  }

  private frames(data: Buffer): Buffer {
    let at = 0;
    while (data.length - at >= 2) {
      const short = (data[at + 1] as number) & 0x7f;
      const head = short < 126 ? 2 : short === 126 ? 4 : 10;
      if (data.length - at < head) break;
      const size =
        short < 126
          ? short
          : short === 126
            ? data.readUInt16BE(at + 2)
            : Number(data.readBigUInt64BE(at + 2));
      if (data.length - at < head + size) break;
      this.packet(data.subarray(at + head, at + head + size));
      at += head + size;
    }
    return data.subarray(at);
  }

  private packet(data: Buffer): void {
    if (data.length > 4 && data.compare(EVENT, 0, 4, 0, 4) === 0) return this.event(data);
    const text = data.toString();
    if (text.startsWith('0')) this.send(`40${JSON.stringify(this.options.auth)}`);
    else if (text === '2') this.send('3');
    else if (text.startsWith('40')) this.connected();
    else if (text.startsWith('43')) this.answered(text);
    else if (text.startsWith('44')) this.failed(new Error(text));
  }

  private connected(): void {
    const { subscribe } = this.options;
    if (!subscribe) return this.ready();
    void this.ask('subscribe', subscribe).then(() => this.ready());
  }

  private answered(text: string): void {
    const at = text.indexOf('[');
    const id = Number(text.slice(2, at));
    this.waiting.get(id)?.(text.slice(at));
    this.waiting.delete(id);
  }

  private event(data: Buffer): void {
    if (data.includes('"session.')) {
      if (data.includes('"session.gap"')) this.options.onGap?.();
      return;
    }
    this.events += 1;
    this.options.onEvent?.(data);
  }

  /** Frames of clients are masked; with zeros, the text stays as it is. */
  private send(text: string): void {
    const body = Buffer.from(text);
    const head =
      body.length < 126
        ? Buffer.from([0x81, 0x80 | body.length])
        : Buffer.from([0x81, 0x80 | 126, body.length >> 8, body.length & 0xff]);
    this.socket.write(Buffer.concat([head, Buffer.alloc(4), body]));
  }
}
