import { readFileSync } from 'node:fs';

/** Clock ticks per second of `/proc`; 100 on every Linux that Node runs on. */
const TICKS = 100;

/** Tells how busy processes were: where the system does not say (anything but Linux), nothing. */
export class CpuWatch {
  private readonly before: Map<string, number>;
  private readonly startedAt = performance.now();

  constructor(private readonly pids: Record<string, number>) {
    this.before = this.used();
  }

  /** Share of one core that each process used since the watch began, e.g. `gateway 41 %`. */
  report(): string {
    const seconds = (performance.now() - this.startedAt) / 1_000;
    const shares = [...this.used()].map(
      ([name, used]) => [name, (used - (this.before.get(name) ?? 0)) / seconds] as const,
    );
    return shares.map(([name, share]) => `${name} ${Math.round(share * 100)} %`).join(', ');
  }

  private used(): Map<string, number> {
    const all = { ...this.pids, bench: process.pid };
    return new Map(Object.entries(all).flatMap(([name, pid]) => seconds(name, pid)));
  }
}

function seconds(name: string, pid: number): [string, number][] {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name in brackets may hold blanks: count from its end. utime and stime are fields 14 and 15.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return [[name, (Number(fields[11]) + Number(fields[12])) / TICKS]];
  } catch {
    return [];
  }
}
