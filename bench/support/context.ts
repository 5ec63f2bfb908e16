/** One measured value against what it is held to. */
export interface Bar {
  value: number;
  limit: number;
  /** `atLeast`: good when value ≥ limit; `atMost`: good when value ≤ limit. */
  direction: 'atLeast' | 'atMost';
  pass: boolean;
}

/** What a suite hands back: every figure by name (unit in the name, e.g. `flowPerSecond`, `p95Ms`) and the bars. */
export interface BenchResult {
  figures: Record<string, number>;
  bars: Record<string, Bar>;
}

/** What a suite is given. The servers are throw-away ones, started for this run and removed after it. */
export interface BenchContext {
  /** A PostgreSQL that the suite may do anything with; make a database of your own on it. */
  databaseUrl: string;
  /** An empty Redis with AOF, `everysec`, noeviction. */
  redisUrl: string;
  /** Path of a `redis-server` to start servers of one's own with (cluster, kills); absent when Redis runs in Docker. */
  redisServer?: string;
  /** An empty folder, removed afterwards. */
  folder: string;
  /** Words after the suite's name: `npm run bench -- streams --quick` gives `['--quick']`. */
  args: string[];
  /** True with `--quick`: fewer rounds, to see that the suite works; its figures are not to be quoted. */
  quick: boolean;
  /** Progress, for people. The runner prints the result by itself, as the last line. */
  log(message: string): void;
}

/** What `bench/<suite>.bench.ts` exports: `run`, and a line about itself for the list of suites. */
export interface BenchSuite {
  run(context: BenchContext): Promise<BenchResult>;
  description?: string;
}
