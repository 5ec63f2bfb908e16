import { readdir } from 'node:fs/promises';
import { cpus, totalmem } from 'node:os';
import type { BenchContext, BenchResult, BenchSuite } from './support/context.js';

const suffix = '.bench.js';

function machine(): string {
  const memory = Math.round(totalmem() / 2 ** 30);
  const model = cpus()[0]?.model.trim() ?? 'unknown processor';
  return `${cpus().length} × ${model}, ${memory} GB, ${process.platform} ${process.arch}, Node ${process.versions.node}`;
}

function required(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set; run this through "npm run bench -- SUITE"`);
  return value;
}

function contextFor(args: string[]): BenchContext {
  return {
    databaseUrl: required('DATABASE_URL'),
    redisUrl: required('REDIS_URL'),
    redisServer: process.env['ROVER_REDIS_SERVER'],
    folder: required('ROVER_BENCH_FOLDER'),
    args,
    quick: args.includes('--quick'),
    log: (message) => console.log(message),
  };
}

async function suites(): Promise<string[]> {
  const files = await readdir(new URL('.', import.meta.url));
  return files.filter((file) => file.endsWith(suffix)).map((file) => file.slice(0, -suffix.length));
}

async function load(name: string | undefined): Promise<BenchSuite> {
  const known = (await suites()).sort();
  if (name && known.includes(name)) return (await import(`./${name}${suffix}`)) as BenchSuite;
  const asked = name ? `There is no suite "${name}". ` : '';
  throw new Error(
    `${asked}Usage: npm run bench -- SUITE [--quick]\nSuites: ${known.join(', ') || 'none yet'}`,
  );
}

function checked(result: BenchResult): BenchResult {
  const wrong = Object.entries(result.figures).filter(([, value]) => !Number.isFinite(value));
  if (wrong.length > 0)
    throw new Error(`no number was measured for ${wrong.map(([name]) => name).join(', ')}`);
  return result;
}

async function main([name, ...args]: string[]): Promise<void> {
  const suite = await load(name);
  const started = performance.now();
  const { figures, bars } = checked(await suite.run(contextFor(args)));
  const seconds = Math.round((performance.now() - started) / 100) / 10;
  const line = JSON.stringify({ suite: name, machine: machine(), seconds, figures, bars });
  // A suite may have left sockets open; what it measured is known, so nothing is waited for.
  process.stdout.write(`${line}\n`, () => process.exit(0));
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? (error.stack ?? error.message) : error);
  process.exit(1);
});
