import type { AppName } from '@rover/contracts';
import { uniqueConsumer } from '@rover/redis-streams';
import type { Clock } from '../clock/clock.js';
import type { HandledMessages } from './handled-messages.js';
import type { HealthBeat, HealthBeatRepository } from './health-beat.repository.js';
import type { HealthRegistry } from './health-registry.js';

/** How often a process tells how it is, ms. */
export const TELL_EVERY_MS = 5_000;

/** What tells of health. */
export interface HealthTellerParts {
  readonly app: AppName;
  readonly health: HealthRegistry;
  readonly handled: HandledMessages;
  readonly repository: HealthBeatRepository;
  readonly clock: Clock;
}

/**
 * Tells every few seconds how this process is. Processes tell rather than being asked: nobody has to know how many
 * there are and where, one that hangs keeps nobody waiting, and of one that is gone its last word is left.
 */
export class HealthTeller {
  private readonly replica = uniqueConsumer();
  private timer?: NodeJS.Timeout;
  private telling?: Promise<void>;

  constructor(private readonly parts: HealthTellerParts) {}

  start(): void {
    void this.forgetGone();
    const next = (): void => void (this.telling = this.tell());
    next();
    this.timer = setInterval(next, TELL_EVERY_MS).unref();
  }

  /** How this process is now. */
  async own(): Promise<HealthBeat> {
    const { app, health, handled, clock } = this.parts;
    const { status, version, uptime, draining, checks } = await health.report();
    const state = { status, version, uptime, draining, checks, handled: handled.list() };
    return { app, replica: this.replica, at: clock.now(), ...state };
  }

  /** Who leaves says so, and is not taken for one that was killed. */
  async close(): Promise<void> {
    if (!this.timer) return;
    clearInterval(this.timer);
    await this.telling;
    await this.parts.repository.remove({ app: this.parts.app, replica: this.replica }).catch(() => undefined);
  }

  /** Never rejects: while Redis is away nobody hears of anybody, which shows. */
  private async tell(): Promise<void> {
    try {
      await this.parts.repository.put(await this.own());
    } catch {
      // The next one may be heard.
    }
  }

  private forgetGone(): Promise<void> {
    const { app, repository, clock } = this.parts;
    return repository.forgetGone(app, clock.now()).catch(() => undefined);
  }
}
