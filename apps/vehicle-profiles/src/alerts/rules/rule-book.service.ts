import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import type { AlertScope } from '@rover/contracts';
import { Database, Sweeps } from '@rover/persistence';
import { CLOCK, type Clock } from '@rover/platform';
import { isCompiled, compileRule, WatchList, type CompiledRule } from '@rover/vehicle';
import type { KnownVehicle } from '../watch/vehicle-directory.repository.js';
import { AlertRuleRepository, type RuleRow } from './alert-rule.repository.js';
import { standardRules } from './standard-rules.js';

/** A rule that watches. */
export interface BookedRule {
  readonly name: string;
  readonly scope: AlertScope;
  readonly compiled: CompiledRule;
}

/** The rules that watch, as of one revision. */
export class RuleBook {
  private readonly lists = new Map<string, WatchList>();
  private readonly byId: ReadonlyMap<string, BookedRule>;

  constructor(
    readonly revision: number,
    readonly rules: readonly BookedRule[],
  ) {
    this.byId = new Map(rules.map((rule) => [rule.compiled.id, rule]));
  }

  /** The rules that watch a vehicle: one list for all vehicles that the same ones watch. */
  listFor(vehicle: KnownVehicle): WatchList {
    const watching = this.rules.filter(({ scope }) => covers(scope, vehicle));
    const key = watching.map(({ compiled }) => compiled.id).join();
    let list = this.lists.get(key);
    if (!list) this.lists.set(key, (list = new WatchList(watching.map(({ compiled }) => compiled))));
    return list;
  }

  nameOf(ruleId: string): string {
    return this.byId.get(ruleId)?.name ?? ruleId;
  }
}

export function covers(scope: AlertScope, { vehicleId, fleetIds, make, model }: KnownVehicle): boolean {
  switch (scope.type) {
    case 'all':
      return true;
    case 'vehicle':
      return scope.vehicleIds.includes(vehicleId);
    case 'fleet':
      return fleetIds.some((id) => scope.fleetIds.includes(id));
    case 'model':
      return same(scope.make, make) && (scope.model === undefined || same(scope.model, model));
  }
}

const same = (wanted: string, is: string | null): boolean => wanted.toLowerCase() === is?.toLowerCase();

/** How old the rules in memory may be. */
const REFRESH_MS = 1_000;

/** The rules, compiled once and kept; every replica notices a change within a second or so. */
@Injectable()
export class RuleBooks implements OnModuleInit {
  private book?: Promise<RuleBook>;
  private shipped = false;

  constructor(
    private readonly database: Database,
    private readonly repository: AlertRuleRepository,
    private readonly sweeps: Sweeps,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.sweeps.keep({ name: 'alert-rules', everyMs: REFRESH_MS, run: () => this.refresh() });
  }

  /** @throws what PostgreSQL throws while nothing was ever read */
  current(): Promise<RuleBook> {
    return this.book ?? this.read();
  }

  /** Reads the rules again when they have changed. */
  async refresh(): Promise<void> {
    const book = await this.current();
    if ((await this.repository.revision()) !== book.revision) await this.read();
  }

  private read(): Promise<RuleBook> {
    const before = this.book;
    const reading = this.load().catch((error: unknown) => {
      this.book = before;
      throw error;
    });
    this.book = before ?? reading;
    return reading.then((book) => {
      this.book = Promise.resolve(book);
      return book;
    });
  }

  /** The revision first: what changes meanwhile is read again. */
  private async load(): Promise<RuleBook> {
    if (!this.shipped)
      await this.database.transaction((tx) => this.repository.ship(tx, standardRules, this.clock.now()));
    this.shipped = true;
    const revision = await this.repository.revision();
    return new RuleBook(revision, (await this.repository.active()).flatMap(bookedRule));
  }
}

/** What a version after this one has written and this one cannot read does not watch here. */
function bookedRule({ id, watching, watching_since: since, name, scope, definition }: RuleRow): BookedRule[] {
  const compiled = compileRule({ id, version: watching, since: since.getTime() }, definition);
  return isCompiled(compiled) ? [{ name, scope, compiled }] : [];
}
