import type { AppName } from '@rover/contracts';
import type { LogLevelRepository } from './log-level.repository.js';
import { EVERY_COMPONENT, type LogLevels } from './log-levels.js';
import type { Logger } from './logger.js';

/** How long a change may take to be everywhere, ms. */
const LOOK_EVERY_MS = 2_000;

/** What follows levels. */
export interface FollowerParts {
  readonly app: AppName;
  readonly levels: LogLevels;
  readonly repository: LogLevelRepository;
  readonly logger: Logger;
}

/**
 * Gives the loggers of this process the levels that were set for its app. It looks every two seconds rather than being
 * told: nothing can be missed, a replica that starts knows at once, and while Redis is away levels end all the same.
 */
export class LogLevelFollower {
  private timer?: NodeJS.Timeout;
  private announced = '';

  constructor(private readonly parts: FollowerParts) {}

  start(): void {
    const next = () => {
      this.timer = setTimeout(() => void this.look().finally(() => this.timer && next()), LOOK_EVERY_MS);
      this.timer.unref();
    };
    next();
    void this.look();
  }

  close(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
  }

  /** Looks once. Never rejects: levels are a convenience. */
  async look(): Promise<void> {
    const { app, levels, repository, logger } = this.parts;
    try {
      await this.announce();
      const own = (await repository.list()).filter((one) => one.app === app || one.app === EVERY_COMPONENT);
      // What names the app comes last and wins over what is said of all.
      own.sort((a, b) => Number(a.app === app) - Number(b.app === app));
      if (levels.use(own)) logger.info({ overrides: own }, 'Levels of logs have changed');
    } catch {
      levels.refresh();
    }
  }

  private async announce(): Promise<void> {
    const { app, levels, repository } = this.parts;
    const components = levels.components;
    const text = components.join(' ');
    if (text === this.announced) return;
    await repository.announce(app, components);
    this.announced = text;
  }
}
