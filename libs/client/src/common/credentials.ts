/** A token, or where to get one: asked again when the last one is about to expire or was refused. */
export type TokenSource = string | (() => string | Promise<string>);

/** Who the caller is: a signed-in person by token, a device by its key. Without either, the public doors alone. */
export interface Identity {
  readonly token?: TokenSource;
  readonly deviceKey?: string;
}

/** A token is renewed so long before it expires, ms. */
const AHEAD_MS = 30_000;

/** The caller's token, kept as long as it is good. */
export class Credentials {
  #token: string | undefined;
  #asking: Promise<string> | undefined;

  constructor(private readonly identity: Identity) {}

  /** Whether there is another token to be had when one is refused. */
  get canRenew(): boolean {
    return typeof this.identity.token === 'function';
  }

  get deviceKey(): string | undefined {
    return this.identity.deviceKey;
  }

  async token(): Promise<string | undefined> {
    const { token: source } = this.identity;
    if (typeof source !== 'function') return source;
    if (this.#token !== undefined && expiryOf(this.#token) - Date.now() > AHEAD_MS) return this.#token;
    return this.renew();
  }

  /** A new token; many who ask at once share one. */
  async renew(): Promise<string | undefined> {
    const { token: source } = this.identity;
    if (typeof source !== 'function') return source;
    this.#asking ??= Promise.resolve(source()).finally(() => (this.#asking = undefined));
    this.#token = await this.#asking;
    return this.#token;
  }

  async headers(): Promise<Record<string, string>> {
    const token = await this.token();
    if (token !== undefined) return { authorization: `Bearer ${token}` };
    return this.deviceKey === undefined ? {} : { 'x-device-key': this.deviceKey };
  }

  /** What a socket shows at the handshake. */
  async handshake(): Promise<Record<string, string>> {
    const token = await this.token();
    if (token !== undefined) return { token };
    return this.deviceKey === undefined ? {} : { deviceKey: this.deviceKey };
  }
}

/** Epoch ms; never, for what is no JWT or does not say. It is read, not verified: that is the server's business. */
function expiryOf(token: string): number {
  try {
    const [, payload = ''] = token.split('.');
    const { exp } = JSON.parse(atob(payload.replaceAll('-', '+').replaceAll('_', '/'))) as { exp?: number };
    return exp === undefined ? Infinity : exp * 1_000;
  } catch {
    return Infinity;
  }
}
