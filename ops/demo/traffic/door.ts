import { type Tally, outcomeOf } from './tally.js';

export interface Call {
  method: 'GET' | 'POST' | 'PUT' | 'PATCH';
  path: string;
  token?: string;
  body?: unknown;
}

/** The platform cannot be used at all: told to the person, not counted. */
export class DoorClosedError extends Error {}

const TIMEOUT_MS = 10_000;

/** The platform's public doors. What is asked is counted in a tally; nothing that they answer stops the demo. */
export class Door {
  constructor(readonly url: string) {}

  /** Asks and counts; answers the body of a 2xx, else undefined. */
  async ask<T>(tally: Tally, call: Call): Promise<T | undefined> {
    const started = performance.now();
    try {
      const response = await this.send(call);
      const text = await response.text();
      const outcome = outcomeOf(response.status);
      tally.count(outcome);
      if (outcome === 'done') {
        tally.took(performance.now() - started);
        return JSON.parse(text || '{}') as T;
      }
      if (outcome === 'refused')
        tally.lastRefusal = `${call.method} ${call.path}: ${response.status} ${text.slice(0, 200)}`;
    } catch {
      tally.count('unanswered');
    }
    return undefined;
  }

  /** A token of the development sign-in. @throws DoorClosedError when there is none to be had */
  async token(
    user: string,
    claims: { roles: string[]; fleets?: string[]; showrooms?: string[] },
  ): Promise<string> {
    const call = { method: 'POST', path: '/api/v1/auth/token', body: { user, ...claims } } as const;
    const response = await this.send(call).catch((error: unknown) => {
      throw new DoorClosedError(
        `Nothing answers at ${this.url}. Start Rover with "npm start", or set ROVER_URL.`,
        { cause: error },
      );
    });
    const text = await response.text();
    if (response.ok) return (JSON.parse(text) as { data: { token: string } }).data.token;
    throw new DoorClosedError(
      `The development sign-in at ${this.url} answers ${response.status}: ${text.slice(0, 200)}`,
    );
  }

  private send({ method, path, token, body }: Call): Promise<Response> {
    return fetch(`${this.url}${path}`, {
      method,
      headers: {
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...(token && { authorization: `Bearer ${token}` }),
        // Nobody else changes what the demo changes.
        ...(method === 'PATCH' && { 'if-match': '*' }),
      },
      body: body === undefined ? undefined : JSON.stringify(body),
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
  }
}
