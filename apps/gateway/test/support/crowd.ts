import type { AppName } from '@rover/contracts';
import type { TestPlatform } from '@rover/testing';
import type { Answer, Sending } from './gateway-client.js';
import type { PlatformDoor } from './platform-door.js';

/** One request, and who sends it where that is not the administrator. */
export interface Asking extends Sending {
  readonly line: string;
}

/** What a request came to at last, and what it was answered on the way there. */
export interface Outcome extends Answer {
  readonly refusals: readonly number[];
}

/** Many who ask at once while services are killed under them, and who go on until they are answered, as people do. */
export class Crowd {
  #answered = 0;

  constructor(
    private readonly platform: TestPlatform,
    private readonly door: PlatformDoor,
  ) {}

  /** Asks again, with the same key, as long as nobody can answer. */
  async insist({ line, ...sending }: Asking): Promise<Outcome> {
    const headers = { ...sending.headers, 'idempotency-key': crypto.randomUUID() };
    for (const refusals: number[] = []; ;) {
      const answer = await this.door.send(line, { ...sending, headers });
      const isLeftOpen = answer.status >= 500 || answer.json?.code === 'IDEMPOTENCY_KEY_BUSY';
      if (!isLeftOpen) {
        this.#answered += 1;
        return { ...answer, refusals };
      }
      refusals.push(answer.status);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }

  /** All of it at once. When `after` of them are answered these services are killed, and started again. */
  async throughDeath<T>(
    apps: readonly AppName[],
    after: number,
    all: readonly (() => Promise<T>)[],
  ): Promise<T[]> {
    const until = this.#answered + after;
    const asking = Promise.all(all.map((ask) => ask()));
    while (this.#answered < until) await new Promise((resolve) => setTimeout(resolve, 1));
    await this.die(apps);
    for (const app of apps) this.platform.app(app).start();
    await this.platform.ready();
    return asking;
  }

  /** As a crash would. */
  async die(apps: readonly AppName[]): Promise<void> {
    await Promise.all(apps.map((app) => this.platform.app(app).kill()));
  }
}
