import { readFileSync } from 'node:fs';

/** Clock ticks per second of `/proc`; 100 on every Linux that Node runs on. */
const TICKS = 100;

type Usage = ReadonlyMap<string, number>;

/** Tells how busy processes and the machine were: where the system does not say (anything but Linux), nothing. */
export class CpuWatch {
  private readonly before: Usage;
  private readonly startedAt = performance.now();

  constructor(private readonly pids: Record<string, number>) {
    this.before = this.used();
  }

  /** Share of one core that each process used since the watch began, and all together: `gateway 41 %, …, machine 187 %`. */
  report(): string {
    const seconds = (performance.now() - this.startedAt) / 1_000;
    const share = ([name, used]: [string, number]) => (used - (this.before.get(name) ?? 0)) / seconds;
    return [...this.used()].map((entry) => `${entry[0]} ${Math.round(share(entry) * 100)} %`).join(', ');
  }

  private used(): Usage {
    const all = Object.entries({ ...this.pids, bench: process.pid });
    const processes = all.map(([name, pid]) => [name, ofProcess(pid)] as const);
    const known = [...processes, ['machine', ofMachine()] as const].filter(
      ([, seconds]) => seconds !== undefined,
    );
    return new Map(known as [string, number][]);
  }
}

/** Seconds of processor time that a process has used; NaN where the system does not say. */
export const cpuSeconds = (pid: number): number => ofProcess(pid) ?? Number.NaN;

function ofProcess(pid: number): number | undefined {
  const stat = read(`/proc/${pid}/stat`);
  // The name in brackets may hold blanks: count from its end. utime and stime are fields 14 and 15.
  const fields = stat?.slice(stat.lastIndexOf(')') + 2).split(' ');
  return fields && (Number(fields[11]) + Number(fields[12])) / TICKS;
}

/** Everything but idle and waiting for disks: the servers are in it, and whatever else runs. */
function ofMachine(): number | undefined {
  const [, user, nice, system, , , irq, softirq] =
    read('/proc/stat')?.split('\n')[0]?.split(/\s+/).map(Number) ?? [];
  return user === undefined
    ? undefined
    : [user, nice, system, irq, softirq].reduce<number>((sum, ticks) => sum + (ticks ?? 0), 0) / TICKS;
}

function read(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
