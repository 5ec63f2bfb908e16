import type { AppName } from '@rover/contracts';
import type { TestPlatform } from '@rover/testing';
import type { Answer, Sending } from './gateway-client.js';
import type { PlatformDoor } from './platform-door.js';

/** One request, and who sends it where that is not the administrator. */
export interface Asking extends Sending {
  readonly line: string;
}

/** Many who ask at once while services are killed under them, and who go on until they are answered, as people do. */
export class Crowd {
  #answered = 0;
  #refused = 0;

  /** @param whileDead what happens between the death of services and their next life */
  constructor(
    private readonly platform: TestPlatform,
    private readonly door: PlatformDoor,
    private readonly whileDead: () => Promise<unknown>,
  ) {}

  /** How often nobody could answer. */
  get refused(): number {
    return this.#refused;
  }

  /** Asks again, with the same key, as long as nobody can answer. */
  async insist({ line, ...sending }: Asking): Promise<Answer> {
    const headers = { ...sending.headers, 'idempotency-key': crypto.randomUUID() };
    for (;;) {
      const answer = await this.door.send(line, { ...sending, headers });
      const isLeftOpen = answer.status >= 500 || answer.json?.code === 'IDEMPOTENCY_KEY_BUSY';
      if (!isLeftOpen) {
        this.#answered += 1;
        return answer;
      }
      this.#refused += 1;
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
    await this.dieAndRise(apps);
    return asking;
  }

  /** As after a crash. */
  async dieAndRise(apps: readonly AppName[], meanwhile: () => void = () => undefined): Promise<void> {
    await Promise.all(apps.map((app) => this.platform.app(app).kill()));
    meanwhile();
    await this.whileDead();
    for (const app of apps) this.platform.app(app).start();
    await this.platform.ready();
  }
}
