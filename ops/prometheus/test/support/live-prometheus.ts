import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { appNames } from '@rover/contracts';
import { freePort, waitFor, type TestPlatform } from '@rover/testing';
import { filesOf } from './rules.js';

/** One answer of an instant query. */
export interface Sample {
  readonly metric: Readonly<Record<string, string>>;
  readonly value: readonly [time: number, text: string];
}

/** An alert as Prometheus tells it. */
export interface LiveAlert {
  readonly labels: Readonly<Record<string, string>>;
  readonly annotations: Readonly<Record<string, string>>;
  readonly state: 'pending' | 'firing';
}

/** A real Prometheus that scrapes a platform every few seconds, with our rules, and minutes of patience made seconds. */
export class LivePrometheus {
  private constructor(
    private readonly url: string,
    private readonly child: ChildProcess,
    private readonly folder: string,
  ) {}

  static async start(program: string, platform: TestPlatform): Promise<LivePrometheus> {
    const folder = mkdtempSync(join(tmpdir(), 'rover-prometheus-'));
    mkdirSync(join(folder, 'rules'));
    for (const path of filesOf('rules')) {
      const hurried = readFileSync(path, 'utf8').replace(/^(\s+(for|interval)): \w+$/gm, '$1: 1s');
      writeFileSync(join(folder, 'rules', basename(path)), hurried);
    }
    writeFileSync(join(folder, 'prometheus.json'), JSON.stringify(configFor(platform)));
    const port = await freePort();
    const args = [
      `--config.file=${join(folder, 'prometheus.json')}`,
      `--storage.tsdb.path=${join(folder, 'data')}`,
      `--web.listen-address=127.0.0.1:${port}`,
      '--log.level=error',
      '--enable-feature=exemplar-storage',
    ];
    const child = spawn(program, args, { stdio: 'ignore' });
    const live = new LivePrometheus(`http://127.0.0.1:${port}`, child, folder);
    await waitFor(async () => (await fetch(`${live.url}/-/ready`)).ok, 30_000);
    return live;
  }

  /** @throws Error with what Prometheus says to a query that it does not understand */
  async query(expr: string): Promise<Sample[]> {
    const body = new URLSearchParams({ query: expr });
    const answer = await this.ask<{ result: Sample[] }>('query', { method: 'POST', body });
    return answer.result;
  }

  /** Traces that are shown as examples of what a metric counted lately. */
  async exemplars(metric: string): Promise<string[]> {
    const [now, hour] = [Date.now() / 1_000, 3_600];
    const body = new URLSearchParams({ query: metric, start: String(now - hour), end: String(now) });
    const series = await this.ask<{ exemplars: { labels: { trace_id: string } }[] }[]>('query_exemplars', {
      method: 'POST',
      body,
    });
    return series.flatMap(({ exemplars }) => exemplars.map(({ labels }) => labels.trace_id));
  }

  async alerts(): Promise<LiveAlert[]> {
    return (await this.ask<{ alerts: LiveAlert[] }>('alerts')).alerts;
  }

  async stop(): Promise<void> {
    const ended = new Promise((resolve) => this.child.once('exit', resolve));
    this.child.kill('SIGKILL');
    await ended;
    rmSync(this.folder, { recursive: true, force: true });
  }

  private async ask<T>(path: string, init?: RequestInit): Promise<T> {
    const answer = await (await fetch(`${this.url}/api/v1/${path}`, init)).json();
    const { status, data, error } = answer as { status: string; data: T; error?: string };
    if (status !== 'success') throw new Error(error);
    return data;
  }
}

/** JSON is YAML as well. */
const configFor = (platform: TestPlatform) => ({
  global: { scrape_interval: '4s', scrape_timeout: '4s', evaluation_interval: '2s' },
  rule_files: ['rules/*.yml'],
  scrape_configs: [
    {
      job_name: 'rover',
      honor_labels: true,
      static_configs: appNames.map((app) => ({
        targets: [new URL(platform.urlOf(app)).host],
        labels: { app },
      })),
    },
  ],
});
