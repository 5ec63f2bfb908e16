import { waitFor, type TestPlatform } from '@rover/testing';
import { GatewayClient, type Answer, type Sending } from './gateway-client.js';

/** How far an import is, as the door tells it. */
export interface Progress {
  readonly id: string;
  readonly status: string;
  readonly received: number;
  readonly ranked: number;
  readonly rejected: number;
  readonly reason?: string;
}

/** The public door of a whole platform, for an administrator. */
export class PlatformDoor {
  private constructor(
    private readonly client: GatewayClient,
    readonly token: string,
    private readonly platform: TestPlatform,
  ) {}

  static async of(platform: TestPlatform): Promise<PlatformDoor> {
    const client = new GatewayClient(platform.url);
    return new PlatformDoor(client, await client.token('ada', 'admin'), platform);
  }

  /** `line` is method and path below `/api/v1`. */
  send(line: string, sending: Sending = {}): Promise<Answer> {
    return this.client.send(line.replace(' ', ' /api/v1'), { token: this.token, ...sending });
  }

  import(file: string): Promise<Answer> {
    const headers = { 'content-type': 'text/csv' };
    return this.send('POST /listings/import?currency=GBP', { body: file, headers });
  }

  /** Waits until the import is what is hoped for. @throws Error with the last answer and what the apps said */
  async progress(id: string, hoped: (progress: Progress) => boolean): Promise<Progress> {
    let last: Answer | undefined;
    const waiting = waitFor(async () => {
      last = await this.send(`GET /listings/imports/${id}`);
      const progress = last.json.data as Progress;
      return hoped(progress) && progress;
    }, 60_000);
    return waiting.catch((cause: unknown) => {
      const found = `${JSON.stringify(last?.json)}\n${this.platform.lastWords()}`;
      throw new Error(`The import has not come so far: ${found}`, { cause });
    });
  }
}
