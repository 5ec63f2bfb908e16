import { Inject, Injectable } from '@nestjs/common';
import { appNames } from '@rover/contracts';
import type { listLogLevels, LogLevelOverride, resetLogLevel, setLogLevel } from '@rover/contracts';
import {
  CLOCK,
  EventLog,
  LogLevelRepository,
  NotFoundError,
  ValidationError,
  type Clock,
  type StoredOverride,
} from '@rover/platform';
import type { z } from 'zod';
import type { CallerScope } from '../edge/scope.js';

type Levels = z.output<typeof listLogLevels.reply>['data'];
type Wish = z.output<typeof setLogLevel.body>;
type Whose = z.output<typeof resetLogLevel.query>;

/** Levels of logs for a time. Each app follows what is written here; see `LogLevelFollower`. */
@Injectable()
export class LogLevelsService {
  constructor(
    private readonly repository: LogLevelRepository,
    private readonly events: EventLog,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async list(): Promise<Levels> {
    const [known, overrides] = await Promise.all([this.repository.known(), this.repository.list()]);
    const apps = appNames.map((app) => ({ app, components: [...(known.get(app) ?? [])] }));
    return { apps, overrides: overrides.map(toView) };
  }

  /** @throws ValidationError for a component that no such app has */
  async set({ app, component, level, minutes }: Wish, { caller }: CallerScope): Promise<LogLevelOverride> {
    if (component !== '*') await this.requireComponent(app, component);
    const override = { app, component, level, until: this.clock.now() + minutes * 60_000 };
    await this.repository.put(override);
    this.events.audit({ action: 'logLevel.set', by: caller.sub, fields: toView(override) });
    return toView(override);
  }

  /** @throws NotFoundError when none was set */
  async reset(whose: Whose, { caller }: CallerScope): Promise<Whose> {
    if (!(await this.repository.remove(whose))) throw new NotFoundError();
    this.events.audit({ action: 'logLevel.reset', by: caller.sub, fields: whose });
    return whose;
  }

  private async requireComponent(app: Wish['app'], component: string): Promise<void> {
    const known = await this.repository.known();
    const names = app === '*' ? [...known.values()].flat() : (known.get(app) ?? []);
    if (names.includes(component)) return;
    throw new ValidationError([
      {
        path: 'component',
        message: `${app === '*' ? 'No app' : app} has no component of this name; GET lists them`,
      },
    ]);
  }
}

const toView = ({ app, component, level, until }: StoredOverride): LogLevelOverride => ({
  app,
  component,
  level,
  until: new Date(until).toISOString(),
});
