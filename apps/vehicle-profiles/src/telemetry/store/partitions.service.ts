import { Injectable } from '@nestjs/common';
import { Database, type Transaction } from '@rover/persistence';
import { periodOf, periodsFrom, type Period, type PeriodUnit } from './period.js';

/** A table that is divided by time. */
export interface DividedTable {
  readonly name: string;
  readonly unit: PeriodUnit;
  /** How long its rows are kept. */
  readonly keptDays: number;
}

const DAY_MS = 86_400_000;

const EXISTING = `
SELECT child.relname AS name FROM pg_inherits
JOIN pg_class AS child ON child.oid = inhrelid
WHERE inhparent = $1::regclass`;

/** Two replicas that make or drop partitions at once would wait for each other's locks crosswise. */
const ONE_AT_A_TIME = `SELECT pg_advisory_xact_lock(hashtextextended('rover.partitions', 0))`;

/** Makes the partitions of tables that are divided by time, and drops those whose time is over. */
@Injectable()
export class Partitions {
  private readonly known = new Set<string>();

  constructor(private readonly database: Database) {}

  /** Makes what is missing for these moments, epoch ms. What is known to be there costs nothing. */
  async ensure(table: DividedTable, times: Iterable<number>): Promise<void> {
    const missing = new Map<string, Period>();
    for (const day of new Set(Array.from(times, (time) => Math.floor(time / DAY_MS)))) {
      const period = periodOf(table.unit, day * DAY_MS);
      const name = partitionName(table, period);
      if (!this.known.has(name)) missing.set(name, period);
    }
    if (missing.size === 0) return;
    await this.create(table, missing);
    for (const name of missing.keys()) this.known.add(name);
  }

  /** Has everything ready from the oldest moment that is kept to the day after tomorrow. */
  async prepare(table: DividedTable, now: number): Promise<void> {
    const ahead = periodsFrom(table.unit, now - table.keptDays * DAY_MS, now + 2 * DAY_MS);
    await this.ensure(
      table,
      ahead.map(({ from }) => from),
    );
  }

  /** Has today and tomorrow ready, and drops what is over: enough for a table that is written in the present. */
  async keepUp(table: DividedTable, now: number): Promise<void> {
    await this.ensure(table, [now, now + DAY_MS]);
    await this.dropOld(table, now);
  }

  /** Drops partitions of which every row is older than is kept. Answers their names. */
  async dropOld(table: DividedTable, now: number): Promise<string[]> {
    const oldest = partitionName(table, periodOf(table.unit, now - table.keptDays * DAY_MS));
    const old = (await this.database.query<{ name: string }>(EXISTING, [table.name]))
      .map(({ name }) => name)
      .filter((name) => name < oldest);
    for (const name of old) await this.drop(name);
    return old;
  }

  private async create(table: DividedTable, missing: ReadonlyMap<string, Period>): Promise<void> {
    await this.database.transaction(async (tx) => {
      await lock(tx);
      for (const [name, { from, to }] of missing)
        await tx.execute(
          `CREATE TABLE IF NOT EXISTS ${name} PARTITION OF ${table.name}
           FOR VALUES FROM ('${new Date(from).toISOString()}') TO ('${new Date(to).toISOString()}')`,
        );
    });
  }

  private async drop(name: string): Promise<void> {
    await this.database.transaction(async (tx) => {
      await lock(tx);
      await tx.execute(`DROP TABLE IF EXISTS ${name}`);
    });
    this.known.delete(name);
  }
}

/** Whoever reads or writes the table goes first: these wait for a moment, and are tried again by the next sweep. */
async function lock(tx: Transaction): Promise<void> {
  await tx.execute(ONE_AT_A_TIME);
  await tx.execute(`SET LOCAL lock_timeout = '5s'`);
}

/** Names sort as their periods do. */
const partitionName = ({ name }: DividedTable, { label }: Period): string => `${name}_${label}`;
