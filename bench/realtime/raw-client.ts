import { randomBytes } from 'node:crypto';
import { connect, type Socket } from 'node:net';

/** Whom to be, and what to do once connected. */
export interface RawClientOptions {
  readonly port: number;
  readonly auth: object;
  /** Sent as a Socket.IO event with an acknowledgement. */
  readonly subscribe?: { readonly room: string };
  /** Whether it reads the times in what it gets. */
  readonly samples?: number[];
}

const EVENT = Buffer.from('42["');
const SENT_AT = Buffer.from('"sentAt":');

/**
 * Socket.IO over WebSocket, as little of it as counting takes: a thousand real clients would cost more than the servers
 * that are measured.
 */
export class RawClient {
  events = 0;
  private rest: Buffer = Buffer.alloc(0);
  private opened = false;
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
    else if (text.startsWith('43')) this.ready();
    else if (text.startsWith('44')) this.failed(new Error(text));
  }

  private connected(): void {
    const { subscribe } = this.options;
    if (!subscribe) return this.ready();
    this.send(`420${JSON.stringify(['subscribe', subscribe])}`);
  }

  private event(data: Buffer): void {
    if (data.includes('"session.')) return;
    this.events += 1;
    const { samples } = this.options;
    const at = samples ? data.indexOf(SENT_AT) : -1;
    if (at >= 0)
      samples?.push(Date.now() - Number.parseInt(data.toString('latin1', at + SENT_AT.length), 10));
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
