import type { Clock } from '../clock/clock.js';

/** `down` of a critical check makes the app unhealthy, of any other degraded. */
export type CheckStatus = 'up' | 'down';

/** `unhealthy`: cannot work. `degraded`: works, with something missing. */
export type HealthStatus = 'healthy' | 'degraded' | 'unhealthy';

/** What a check may resolve with, where there is more to say than that all is well. */
export class HealthFinding {
  /**
   * @param details for authorised callers: figures and names, nothing secret and nobody's data
   * @param isWell whether the check is up
   */
  constructor(
    readonly details: Readonly<Record<string, string | number | null>>,
    readonly isWell = true,
  ) {}
}

/** Something the app depends on. */
export interface HealthCheck {
  readonly name: string;
  /** Whether the app is not ready without it. */
  readonly critical: boolean;
  /** Resolves when all is well (or with a {@link HealthFinding}), rejects when not. It is given up after the registry's time limit. */
  run(): Promise<unknown>;
}

/** What one check found. */
export interface CheckResult {
  readonly status: CheckStatus;
  readonly critical: boolean;
  /** How long it took, ms. */
  readonly ms: number;
  readonly details?: HealthFinding['details'];
}

/** What `/health` answers. */
export interface HealthReport {
  readonly status: HealthStatus;
  readonly app: string;
  readonly version: string;
  /** Seconds since the start. */
  readonly uptime: number;
  readonly draining: boolean;
  readonly checks: Readonly<Record<string, CheckResult>>;
}

/** Who runs, since when, and how long a check may take (ms, default 2,000). */
export interface HealthOptions {
  readonly app: string;
  readonly version: string;
  readonly clock: Clock;
  readonly timeoutMs?: number;
}

/** The checks of one app. Inject it and `register` what the app cannot do without. */
export class HealthRegistry {
  private readonly checks = new Map<string, HealthCheck>();
  private readonly startedAt: number;
  private isDraining = false;
  private running?: Promise<HealthReport>;

  constructor(private readonly options: HealthOptions) {
    this.startedAt = options.clock.now();
  }

  /** Adds a check; one of the same name is replaced. */
  register(check: HealthCheck): void {
    this.checks.set(check.name, check);
  }

  /** From now on the app is not ready: it finishes what it has and takes nothing new. */
  drain(): void {
    this.isDraining = true;
  }

  get draining(): boolean {
    return this.isDraining;
  }

  /** Runs all checks side by side. Askers at the same moment share one run, so that a probe storm costs nothing. */
  report(): Promise<HealthReport> {
    this.running ??= this.runAll().finally(() => (this.running = undefined));
    return this.running;
  }

  private async runAll(): Promise<HealthReport> {
    const { app, version, clock } = this.options;
    const results = await Promise.all([...this.checks.values()].map((check) => this.runOne(check)));
    return {
      status: statusOf(results),
      app,
      version,
      uptime: Math.round((clock.now() - this.startedAt) / 1000),
      draining: this.isDraining,
      checks: Object.fromEntries(
        [...this.checks.keys()].map((name, index) => [name, results[index] as CheckResult]),
      ),
    };
  }

  private async runOne(check: HealthCheck): Promise<CheckResult> {
    const started = performance.now();
    const found = await this.attempt(check);
    const ms = Math.round(performance.now() - started);
    return { ...found, critical: check.critical, ms };
  }

  private async attempt(check: HealthCheck): Promise<Pick<CheckResult, 'status' | 'details'>> {
    let timer: NodeJS.Timeout | undefined;
    const tooLong = new Promise<typeof down>((resolve) => {
      timer = setTimeout(resolve, this.options.timeoutMs ?? 2_000, down);
    });
    try {
      // The inner function turns a synchronous throw into a rejection.
      const run = (async () => check.run())().then(toResult);
      return await Promise.race([run, tooLong]);
    } catch {
      return down;
    } finally {
      clearTimeout(timer);
    }
  }
}

const down = { status: 'down' } as const;

function toResult(found: unknown): Pick<CheckResult, 'status' | 'details'> {
  if (!(found instanceof HealthFinding)) return { status: 'up' };
  return { status: found.isWell ? 'up' : 'down', details: found.details };
}

function statusOf(results: readonly CheckResult[]): HealthStatus {
  const down = results.filter(({ status }) => status === 'down');
  if (down.some(({ critical }) => critical)) return 'unhealthy';
  return down.length > 0 ? 'degraded' : 'healthy';
}
