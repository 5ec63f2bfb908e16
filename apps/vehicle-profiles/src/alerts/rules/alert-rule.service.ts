import { Inject, Injectable } from '@nestjs/common';
import type {
  AlertRule,
  AlertRuleInput,
  Caller,
  listAlertRules,
  RequestOf,
  updateAlertRule,
} from '@rover/contracts';
import { Database, type Page, type Transaction } from '@rover/persistence';
import { CLOCK, type Clock } from '@rover/platform';
import { uuidV7 } from '@rover/redis-streams';
import { AlertAccess } from '../alert-access.js';
import { AlertCloser } from '../log/alert-closer.service.js';
import {
  AlertRuleUnknownError,
  AlertRuleVersionMismatchError,
  StandardRuleKeptError,
} from './alert-rule.errors.js';
import { AlertRuleRepository, toAlertRule, type RuleRow } from './alert-rule.repository.js';
import { compileOrRefuse } from './compile.js';
import { RuleBooks } from './rule-book.service.js';

/** What rings for vehicles, as people say it. */
@Injectable()
export class AlertRuleService {
  constructor(
    private readonly database: Database,
    private readonly repository: AlertRuleRepository,
    private readonly access: AlertAccess,
    private readonly closer: AlertCloser,
    private readonly books: RuleBooks,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws AlertRuleSenselessError, ForbiddenError for vehicles that are not the caller's */
  async create(input: AlertRuleInput, caller: Caller): Promise<AlertRule> {
    const wakes = this.check(input.definition);
    await this.access.requireScope(input.scope, caller);
    const rule = await this.change(async (tx, now) => {
      const row = await this.repository.add(tx, `rul_${uuidV7()}`, input, { sub: caller.sub, now });
      if (wakes && row.enabled) await this.repository.wakeAll(tx, now);
      return row;
    });
    return toAlertRule(rule);
  }

  async list(filter: RequestOf<typeof listAlertRules>, caller: Caller): Promise<Page<AlertRule>> {
    const page = await this.repository.list(await this.access.visibleRules(caller), filter);
    return { ...page, data: page.data.map(toAlertRule) };
  }

  /** @throws AlertRuleUnknownError */
  async get(id: string, caller: Caller): Promise<AlertRule> {
    const row = await this.repository.find(this.database, id, await this.access.visibleRules(caller));
    if (!row) throw new AlertRuleUnknownError();
    return toAlertRule(row);
  }

  /**
   * What the rule holds open is cleared when it watches otherwise than before.
   * @throws AlertRuleUnknownError, AlertRuleVersionMismatchError, AlertRuleSenselessError, ForbiddenError
   */
  async update(
    { id, patch, version }: RequestOf<typeof updateAlertRule>,
    caller: Caller,
  ): Promise<AlertRule> {
    const rule = await this.change(async (tx, now) => {
      const before = toAlertRule(await this.lock(tx, id, version, caller));
      const after = { ...before, ...patch };
      const wakes = this.check(after.definition);
      await this.access.requireScope(before.scope, caller);
      await this.access.requireScope(after.scope, caller);
      const watchesAnew = changed(before, after);
      const row = await this.repository.update(tx, after, now, watchesAnew);
      if (watchesAnew) await this.closer.closeRule(tx, id, now);
      if (watchesAnew && wakes && row.enabled) await this.repository.wakeAll(tx, now);
      return row;
    });
    return toAlertRule(rule);
  }

  /** @throws AlertRuleUnknownError, AlertRuleVersionMismatchError, StandardRuleKeptError, ForbiddenError */
  async remove(id: string, version: number | undefined, caller: Caller): Promise<AlertRule> {
    const rule = await this.change(async (tx, now) => {
      const row = await this.lock(tx, id, version, caller);
      if (row.standard_revision !== null) throw new StandardRuleKeptError();
      await this.access.requireScope(row.scope, caller);
      await this.repository.remove(tx, id, now);
      await this.closer.closeRule(tx, id, now);
      return row;
    });
    return toAlertRule(rule);
  }

  /** Answers whether the rule may ring without a reading. */
  private check(definition: AlertRule['definition']): boolean {
    return compileOrRefuse({ id: 'new', version: 1 }, definition).wakes.length > 0;
  }

  private async lock(
    tx: Transaction,
    id: string,
    version: number | undefined,
    caller: Caller,
  ): Promise<RuleRow> {
    const row = await this.repository.find(tx, id, await this.access.visibleRules(caller), true);
    if (!row) throw new AlertRuleUnknownError();
    if (version !== undefined && version !== row.version)
      throw new AlertRuleVersionMismatchError(row.version);
    return row;
  }

  private async change<T>(work: (tx: Transaction, now: number) => Promise<T>): Promise<T> {
    const result = await this.database.transaction(async (tx) => {
      const done = await work(tx, this.clock.now());
      await this.repository.turnPage(tx);
      return done;
    });
    await this.books.refresh();
    return result;
  }
}

/** Whether a rule watches otherwise: other vehicles, for something else, or not at all. */
const changed = (before: AlertRule, after: AlertRule): boolean =>
  before.enabled !== after.enabled ||
  JSON.stringify([before.scope, before.definition]) !== JSON.stringify([after.scope, after.definition]);
