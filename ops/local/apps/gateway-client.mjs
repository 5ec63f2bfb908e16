import { join } from 'node:path';
import { Ledger } from '../support/ledger.mjs';
import { home } from '../support/paths.mjs';
import { Problem } from '../support/problem.mjs';
import { developmentToken } from './development-token.mjs';

/** Where the gateway is: `ROVER_URL`, else the platform that runs from this checkout, else the usual place. */
export function gatewayAddress() {
  const running = Ledger.addressIn(join(home, 'running.json'));
  return process.env.ROVER_URL ?? running ?? `http://127.0.0.1:${process.env.ROVER_PORT ?? 8080}`;
}

/** Asks the gateway as an administrator. A refusal becomes a Problem in the words of its problem document. */
export class GatewayClient {
  #address;
  #token;

  constructor(address = gatewayAddress()) {
    this.#address = address.replace(/\/$/, '');
  }

  async request(method, path) {
    const response = await this.#fetch(method, path);
    const body = await response.json().catch(() => ({}));
    if (response.ok) return body;
    const why = body.detail ?? body.title ?? `status ${response.status}`;
    throw new Problem(`${method} ${path} was refused: ${why}`, adviceFor(response.status));
  }

  async #fetch(method, path) {
    try {
      this.#token ??= (await developmentToken(this.#address, 'operator'))?.token;
      const headers = this.#token ? { authorization: `Bearer ${this.#token}` } : {};
      return await fetch(`${this.#address}${path}`, { method, headers });
    } catch (error) {
      const advice = 'start Rover with "npm start", or set ROVER_URL to the address of a gateway.';
      throw new Problem(
        `The gateway at ${this.#address} cannot be used: ${error.cause?.code ?? error.message}`,
        advice,
      );
    }
  }
}

function adviceFor(status) {
  if (status === 401 || status === 403) return 'set ROVER_TOKEN to a token of an administrator.';
  if (status === 404) return 'look at the list: it may have been redriven or discarded already.';
  return 'look at the health and the logs of the gateway.';
}
