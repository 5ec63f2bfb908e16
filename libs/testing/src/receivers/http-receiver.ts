import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

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
