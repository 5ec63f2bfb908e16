import type { Role } from '@rover/contracts';

/** An answer, read whole. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** Parsed; undefined when it is no JSON. */
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  readonly json: any;
}

/** How a request is sent, besides method and path. */
export interface Sending {
  readonly token?: string;
  /** An object is sent as JSON; anything else as it is, with the content type of `headers`. */
  readonly body?: unknown;
  readonly headers?: Record<string, string>;
}

/** Speaks to a gateway as anyone does who has its address. */
export class GatewayClient {
  constructor(readonly url: string) {}

  async token(user: string, ...roles: Role[]): Promise<string> {
    const { json } = await this.send('POST /api/v1/auth/token', { body: { user, roles } });
    return json.data.token as string;
  }

  /** `line` is method and path: `GET /api/v1/deals`. */
  async send(line: string, { token, body, headers = {} }: Sending = {}): Promise<Answer> {
    const [method, path] = line.split(' ') as [string, string];
    const isJson = typeof body === 'object' && body !== null && !(body instanceof Uint8Array);
    const response = await fetch(this.url + path, {
      method,
      body: isJson ? JSON.stringify(body) : (body as string | Uint8Array<ArrayBuffer> | undefined),
      headers: {
        ...(isJson && { 'content-type': 'application/json' }),
        ...(token && { authorization: `Bearer ${token}` }),
        ...headers,
      },
    });
    const text = await response.text();
    return { status: response.status, headers: response.headers, text, json: parsed(text) };
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
