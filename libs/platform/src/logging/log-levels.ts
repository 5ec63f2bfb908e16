import type { RunTimeLogLevel } from '@rover/contracts';
import type { Logger as PinoLogger } from 'pino';
import type { Clock } from '../clock/clock.js';

/** The component that stands for all of an app. */
export const EVERY_COMPONENT = '*';

/** Another level than the configured one, for a time. */
export interface LevelOverride {
  /** Of whom; `*` is all of them that have none of their own. */
  readonly component: string;
  readonly level: RunTimeLogLevel;
  /** Epoch ms. */
  readonly until: number;
}

/**
 * The loggers of an app, one for each component, and the levels that they have for now. The component is the class
 * that logs, and stands in its lines as `log.logger`.
 */
export class LogLevels {
  private readonly loggers = new Map<string, PinoLogger>();
  private readonly configured: string;
  private overrides: readonly LevelOverride[] = [];

  constructor(
    private readonly root: PinoLogger,
    private readonly clock: Clock,
  ) {
    this.configured = root.level;
  }

  /** The logger of a component; the same for the same name, with the fields that it was first asked for with. */
  of(component: string, fields: object = {}): PinoLogger {
    let logger = this.loggers.get(component);
    if (!logger) {
      logger = this.root.child({ 'log.logger': component, ...fields }, { level: this.levelOf(component) });
      this.loggers.set(component, logger);
    }
    return logger;
  }

  /** A logger whose level nobody changes: what is written for the record is written, however quiet an app is to be. */
  forTheRecord(component: string, fields: object): PinoLogger {
    const level = this.configured === 'silent' ? 'silent' : 'info';
    return this.root.child({ 'log.logger': component, ...fields }, { level });
  }

  /** The names that a level can be given to, sorted. */
  get components(): string[] {
    return [...this.loggers.keys()].sort();
  }

  /** From now on these hold and no others; each until its own end. Says whether a level has changed. */
  use(overrides: readonly LevelOverride[]): boolean {
    this.overrides = overrides;
    return this.refresh();
  }

  /** Gives back what has ended. Says whether a level has changed. */
  refresh(): boolean {
    const now = this.clock.now();
    this.overrides = this.overrides.filter(({ until }) => until > now);
    let changed = this.set(this.root, this.levelOf(EVERY_COMPONENT));
    for (const [component, logger] of this.loggers)
      changed = this.set(logger, this.levelOf(component)) || changed;
    return changed;
  }

  private set(logger: PinoLogger, level: string): boolean {
    if (logger.level === level) return false;
    logger.level = level;
    return true;
  }

  private levelOf(component: string): string {
    const levels = new Map(this.overrides.map((one) => [one.component, one.level]));
    return levels.get(component) ?? levels.get(EVERY_COMPONENT) ?? this.configured;
  }
}
