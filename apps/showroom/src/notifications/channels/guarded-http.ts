import { lookup as resolve, type LookupAddress } from 'node:dns';
import { request as httpRequest, type IncomingMessage, type RequestOptions } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { isSpecialAddress } from './blocked-addresses.js';
import { DeliveryError } from './provider.js';

const TIMEOUT_MS = 15_000;
const MOST_ANSWER_BYTES = 65_536;

/** What was answered; `body` is its beginning. */
export interface Answer {
  readonly status: number;
  readonly body: string;
}

/**
 * Posts to addresses that somebody configured or typed in. The name is resolved once and the connection goes to what was
 * looked at, so that a name that changes its mind leads nowhere else; redirections are not followed.
 */
export class GuardedHttp {
  /** @param allowPrivate whether this machine and private networks may be posted to. */
  constructor(private readonly allowPrivate: boolean) {}

  /** Answers what a 2xx said. @throws DeliveryError */
  async post(address: string, headers: Readonly<Record<string, string>>, body: string): Promise<Answer> {
    const url = new URL(address);
    this.#assertPublic(url.hostname.replace(/^\[|\]$/g, ''));
    const answer = await this.#exchange(url, headers, body);
    if (answer.status >= 200 && answer.status < 300) return answer;
    const mayPass = answer.status >= 500 || answer.status === 408 || answer.status === 429;
    throw new DeliveryError(`HTTP_${answer.status}`, mayPass ? 'retry' : 'refused', answer.body);
  }

  #exchange(url: URL, headers: Readonly<Record<string, string>>, body: string): Promise<Answer> {
    const options: RequestOptions = {
      method: 'POST',
      headers: { ...headers, 'content-length': Buffer.byteLength(body) },
      agent: false,
      lookup: this.#lookup,
      signal: AbortSignal.timeout(TIMEOUT_MS),
    };
    return new Promise((done, failed) => {
      let isGiven = false;
      const send = url.protocol === 'https:' ? httpsRequest : httpRequest;
      const request = send(url, options, (response) => {
        readAnswer(response).then(done, (error: unknown) => failed(failureOf(error, true)));
      });
      request.once('finish', () => (isGiven = true));
      request.once('error', (error) => failed(failureOf(error, isGiven)));
      request.end(body);
    });
  }

  /** Every address of the name has to be public: which one is used is up to the network. */
  readonly #lookup: LookupFunction = (hostname, options, callback) => {
    resolve(hostname, { ...options, all: true }, (error, addresses: LookupAddress[]) => {
      if (error) return void callback(error, '', 0);
      const special = addresses.find(({ address }) => !this.allowPrivate && isSpecialAddress(address));
      if (special) return void callback(new AddressRefused(), '', 0);
      if (options.all) return void callback(null, addresses);
      const [first] = addresses;
      callback(null, first?.address ?? '', first?.family ?? 4);
    });
  };

  /** An address that is written as one is never looked up. */
  #assertPublic(host: string): void {
    if (isIP(host) !== 0 && !this.allowPrivate && isSpecialAddress(host))
      throw new DeliveryError('ADDRESS_REFUSED', 'refused');
  }
}

class AddressRefused extends Error {}

function failureOf(error: unknown, isGiven: boolean): DeliveryError {
  if (error instanceof AddressRefused) return new DeliveryError('ADDRESS_REFUSED', 'refused', error);
  const { code, name } = error as { code?: unknown; name?: string };
  const why =
    name === 'TimeoutError' || name === 'AbortError' ? 'TIMEOUT' : String(code ?? 'CONNECTION_FAILED');
  return new DeliveryError(why.slice(0, 60), isGiven ? 'unknown' : 'retry', error);
}

async function readAnswer(response: IncomingMessage): Promise<Answer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of response as AsyncIterable<Buffer>) {
    if (size < MOST_ANSWER_BYTES) chunks.push(chunk);
    size += chunk.length;
    if (size > MOST_ANSWER_BYTES) break;
  }
  const body = Buffer.concat(chunks).subarray(0, MOST_ANSWER_BYTES).toString('utf8');
  return { status: response.statusCode ?? 0, body };
}
