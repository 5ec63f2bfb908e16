import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import PostalMime, { type Email } from 'postal-mime';
import { SMTPServer } from 'smtp-server';

/** What somebody posted. */
export interface Posted {
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

interface Reply {
  readonly status: number;
  readonly body?: object;
}

/** A server on the loopback address that notes what is posted to it, and answers as it is told to. */
export class HttpReceiver {
  readonly posted: Posted[] = [];
  /** For the next requests, in order; then `usual`. */
  readonly next: (Reply | 'hang')[] = [];
  readonly #hanging: ServerResponse[] = [];

  private constructor(
    private readonly server: ReturnType<typeof createServer>,
    private readonly usual: () => Reply,
  ) {}

  static async open(usual: () => Reply): Promise<HttpReceiver> {
    const server = createServer((request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        const { url = '', headers } = request;
        receiver.#take({ url, headers, body: Buffer.concat(chunks).toString() }, response);
      });
    });
    const receiver = new HttpReceiver(server, usual);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return receiver;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  /** Answers those who were left waiting. */
  release(status: number): void {
    for (const response of this.#hanging.splice(0)) response.writeHead(status).end();
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  #take(posted: Posted, response: ServerResponse): void {
    this.posted.push(posted);
    const reply = this.next.shift() ?? this.usual();
    if (reply === 'hang') return void this.#hanging.push(response);
    response.writeHead(reply.status, { 'content-type': 'application/json' });
    response.end(JSON.stringify(reply.body ?? {}));
  }
}

/** A mail server on the loopback address. */
export class MailReceiver {
  readonly mails: (Email & { readonly to: string })[] = [];
  /** Reply codes to the next mails, in order; then each is taken. */
  readonly refuse: number[] = [];

  private constructor(private readonly server: SMTPServer) {}

  static async open(): Promise<MailReceiver> {
    const server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS', 'AUTH'],
      onData(stream, { envelope }, done) {
        const chunks: Buffer[] = [];
        stream.on('data', (chunk: Buffer) => chunks.push(chunk));
        stream.on('end', () => {
          const [first] = envelope.rcptTo;
          receiver.#take(Buffer.concat(chunks), first?.address ?? '').then(() => done(), done);
        });
      },
    });
    const receiver = new MailReceiver(server);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
    return receiver;
  }

  get url(): string {
    return `smtp://127.0.0.1:${(this.server.server.address() as AddressInfo).port}`;
  }

  close(): Promise<void> {
    return new Promise((resolve) => this.server.close(() => resolve()));
  }

  async #take(raw: Buffer, to: string): Promise<void> {
    const responseCode = this.refuse.shift();
    if (responseCode !== undefined) throw Object.assign(new Error('no'), { responseCode });
    this.mails.push(Object.assign(await PostalMime.parse(raw), { to }) as never);
  }
}
