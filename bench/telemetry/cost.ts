import { readdirSync, readFileSync } from 'node:fs';
import { Redis } from 'ioredis';
import { Client } from 'pg';

/** Clock ticks per second of `/proc`; 100 on every Linux that Node runs on. */
const TICKS = 100;

interface ProcessTimes {
  readonly parent: number;
  /** Seconds of its own. */
  readonly own: number;
  /** Seconds of its children that have ended. */
  readonly ended: number;
}

/**
 * The processor time of the apps, the servers and the bench: what a load costs, whatever else the machine is doing.
 * Where the system does not say (anything but Linux), it is not a number.
 */
export class Cost {
  private before = new Map<string, number>();

  private constructor(
    private readonly pids: () => Readonly<Record<string, number>>,
    private readonly redis: number,
    private readonly postmaster: number,
  ) {}

  /** @param pids the apps, each a child of this process; one that was killed is told with the next of its name */
  static async watch(
    pids: () => Readonly<Record<string, number>>,
    { databaseUrl, redisUrl }: { databaseUrl: string; redisUrl: string },
  ): Promise<Cost> {
    const cost = new Cost(pids, await redisPid(redisUrl), await postmasterPid(databaseUrl));
    cost.begin();
    return cost;
  }

  begin(): void {
    this.before = this.used();
  }

  /** Seconds by process since the beginning. */
  since(): Map<string, number> {
    const now = this.used();
    const known = Array.from(now, ([name, used]) => [name, used - (this.before.get(name) ?? 0)] as const);
    // What a killed child had used before the beginning is in its parent's account as well.
    const gone = [...this.before].filter(([name]) => !now.has(name));
    const before = gone.reduce((sum, [, used]) => sum + used, 0);
    return new Map(known.map(([name, used]) => [name, name === KILLED ? used - before : used]));
  }

  private used(): Map<string, number> {
    const apps = Object.entries(this.pids()).map(
      ([name, pid]) => [`${name} ${pid}`, secondsOf(pid)] as const,
    );
    return new Map([
      ...apps,
      ['postgres', secondsOfFamily(this.postmaster)],
      ['redis', secondsOf(this.redis)],
      ['bench', secondsOf(process.pid)],
      [KILLED, timesOf(process.pid)?.ended ?? Number.NaN],
    ]);
  }
}

async function redisPid(url: string): Promise<number> {
  const redis = new Redis(url);
  const [, pid] = /process_id:(\d+)/.exec(await redis.info('server')) ?? [];
  redis.disconnect();
  return Number(pid);
}

async function postmasterPid(url: string): Promise<number> {
  const client = new Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query<{ pid: number }>('SELECT pg_backend_pid() AS pid');
  const parent = timesOf(rows[0]?.pid ?? 0)?.parent ?? Number.NaN;
  await client.end();
  return parent;
}

const KILLED = 'killed';

const secondsOf = (pid: number): number => timesOf(pid)?.own ?? Number.NaN;

/** A process and its children, those that have ended too. */
function secondsOfFamily(pid: number): number {
  const children = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((name) => timesOf(Number(name)))
    .filter((times) => times?.parent === pid);
  const ended = timesOf(pid)?.ended ?? 0;
  return children.reduce((sum, times) => sum + (times?.own ?? 0), secondsOf(pid) + ended);
}

/** Fields 4 (parent) and 14 to 17 (own times, those of ended children), counted from behind the name in brackets. */
function timesOf(pid: number): ProcessTimes | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat
      .slice(stat.lastIndexOf(')') + 2)
      .split(' ')
      .map(Number);
    const [user = 0, system = 0, endedUser = 0, endedSystem = 0] = fields.slice(11, 15);
    return { parent: fields[1] ?? 0, own: (user + system) / TICKS, ended: (endedUser + endedSystem) / TICKS };
  } catch {
    return undefined;
  }
}
