import { createReadStream } from 'node:fs';
import { Agent, request, type IncomingMessage, type RequestOptions } from 'node:http';
import { Readable } from 'node:stream';

/** What the public door answered. Its text is made when somebody wants it. */
export class Answer {
  constructor(
    readonly status: number,
    private readonly parts: readonly Buffer[],
  ) {}

  get text(): string {
    return Buffer.concat(this.parts).toString();
  }
}

export interface Call {
  readonly method: 'GET' | 'POST' | 'PATCH';
  readonly path: string;
  readonly token?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** An object is sent as JSON; a stream as CSV. */
  readonly body?: object | Readable;
}

/** The platform's public door. Plain `node:http` with kept connections: a load generator must cost little itself. */
export class Door {
  private readonly agent = new Agent({ keepAlive: true, maxSockets: 128, scheduling: 'lifo' });

  constructor(readonly url: string) {}

  call({ method, path, token, body, headers: own }: Call): Promise<Answer> {
    const stream = body instanceof Readable ? body : undefined;
    const text = body && !stream ? JSON.stringify(body) : undefined;
    const headers = {
      ...own,
      ...(token && { authorization: `Bearer ${token}` }),
      ...(stream && { 'content-type': 'text/csv' }),
      ...(text && { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) }),
    };
    return this.send(path, { method, headers, agent: this.agent }, stream ?? text);
  }

  /** The `data` of an answer. @throws Error when the status is not 2xx */
  async data<T>(call: Call): Promise<T> {
    const { status, text } = await this.call(call);
    if (status < 200 || status > 299)
      throw new Error(`${call.method} ${call.path} answers ${status}: ${text.slice(0, 500)}`);
    return (JSON.parse(text) as { data: T }).data;
  }

  async token(user: string, ...roles: string[]): Promise<string> {
    const call = { method: 'POST', path: '/api/v1/auth/token', body: { user, roles } } as const;
    return (await this.data<{ token: string }>(call)).token;
  }

  close(): void {
    this.agent.destroy();
  }

  private send(path: string, options: RequestOptions, body?: string | Readable): Promise<Answer> {
    return new Promise((resolve, reject) => {
      const sending = request(`${this.url}${path}`, options, (answer) => read(answer, resolve, reject));
      sending.on('error', reject);
      if (body instanceof Readable) body.on('error', reject).pipe(sending);
      else sending.end(body);
    });
  }
}

/** By its events: to iterate over an answer costs as much again as to receive it. */
function read(
  answer: IncomingMessage,
  resolve: (answer: Answer) => void,
  reject: (error: Error) => void,
): void {
  const parts: Buffer[] = [];
  answer.on('data', (part: Buffer) => parts.push(part));
  answer.on('end', () => resolve(new Answer(answer.statusCode ?? 0, parts)));
  answer.on('error', reject);
}

/** A file as a body. */
export const fileBody = (path: string): Readable => createReadStream(path);
