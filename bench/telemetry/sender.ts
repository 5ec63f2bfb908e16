import { Agent, request } from 'node:http';
import { openLoop, type Arrivals } from '../live/open-loop.js';
import type { Fleet } from './fleet.js';

/** What a load came to. */
export interface Sent {
  /** Readings that were answered with 202. */
  readonly taken: number;
  readonly refused: number;
  readonly firstRefusal?: string;
}

/** Sends batches of a fleet's readings at fixed times, whatever becomes of those before. */
export class Sender {
  private readonly agent = new Agent({ keepAlive: true, maxSockets: 64, scheduling: 'lifo' });
  private taken = 0;
  private refused = 0;
  private firstRefusal?: string;

  constructor(
    private readonly url: string,
    private readonly tokens: readonly string[],
    private readonly fleet: Fleet,
  ) {}

  /** @param load batches, each of `size` readings of as many vehicles */
  async send(load: Arrivals, size: number): Promise<Sent> {
    await openLoop(load, (index) => this.post(index, size));
    return { taken: this.taken, refused: this.refused, firstRefusal: this.firstRefusal };
  }

  close(): void {
    this.agent.destroy();
  }

  private async post(index: number, size: number): Promise<void> {
    const body = this.fleet.batch((index * size) % this.fleet.size, size, new Date().toISOString());
    const { status, text } = await this.call(body, this.tokens[index % this.tokens.length] as string);
    if (status === 202) this.taken += size;
    else {
      this.refused += size;
      this.firstRefusal ??= `${status} ${text.slice(0, 300)}`;
    }
  }

  private call(body: string, token: string): Promise<{ status: number; text: string }> {
    const headers = {
      authorization: `Bearer ${token}`,
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(body),
    };
    return new Promise((resolve) => {
      const options = { method: 'POST', headers, agent: this.agent };
      const sending = request(`${this.url}/api/v1/telemetry`, options, (answer) => {
        let text = '';
        answer.setEncoding('utf8').on('data', (part: string) => (text += part));
        answer.on('end', () => resolve({ status: answer.statusCode ?? 0, text }));
      });
      sending.on('error', (error) => resolve({ status: 0, text: error.message }));
      sending.end(body);
    });
  }
}
