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
  ) {}

  static async of(platform: TestPlatform): Promise<PlatformDoor> {
    const client = new GatewayClient(platform.url);
    return new PlatformDoor(client, await client.token('ada', 'admin'));
  }

  /** `line` is method and path below `/api/v1`. */
  send(line: string, sending: Sending = {}): Promise<Answer> {
    return this.client.send(line.replace(' ', ' /api/v1'), { token: this.token, ...sending });
  }

  import(file: string): Promise<Answer> {
    const headers = { 'content-type': 'text/csv' };
    return this.send('POST /listings/import?currency=GBP', { body: file, headers });
  }

  /** Waits until the import is what is hoped for. */
  progress(id: string, hoped: (progress: Progress) => boolean): Promise<Progress> {
    return waitFor(async () => {
      const { json } = await this.send(`GET /listings/imports/${id}`);
      const progress = json.data as Progress;
      return hoped(progress) && progress;
    }, 60_000);
  }
}
