import { collectDefaultMetrics } from 'prom-client';
import type { Metrics } from './metrics.js';

/** Two scrapers at once must not make each other's interval so short that it tells nothing. */
const SHORTEST_INTERVAL_MS = 1_000;

// Garbage collection and event loop are of the process: with several apps in one process the first one tells them.
let owner: Metrics | undefined;

/** Adds CPU and memory of the process, and Node's default metrics unless another app of the process has them. */
export function addProcessMetrics(metrics: Metrics): void {
  addCpu(metrics);
  addMemory(metrics);
  if (owner) return;
  owner = metrics;
  collectDefaultMetrics({ register: metrics.registry });
}

/** Gives Node's default metrics free for the next app of the process. */
export function releaseProcessMetrics(metrics: Metrics): void {
  if (owner === metrics) owner = undefined;
}

function addCpu(metrics: Metrics): void {
  let last = { at: performance.now(), usage: process.cpuUsage() };
  const component = metrics.app;
  metrics.gauge(
    'rover_cpu_usage_percent',
    'CPU of the process since the last scrape, percent of one core',
    ['component'],
    function () {
      const now = { at: performance.now(), usage: process.cpuUsage() };
      const elapsedMs = now.at - last.at;
      if (elapsedMs < SHORTEST_INTERVAL_MS) return;
      const microseconds = now.usage.user + now.usage.system - last.usage.user - last.usage.system;
      this.set({ component }, microseconds / 10 / elapsedMs);
      last = now;
    },
  );
}

function addMemory(metrics: Metrics): void {
  const component = metrics.app;
  metrics.gauge(
    'rover_memory_usage_bytes',
    'Memory of the process by kind: rss is what the system gave',
    ['component', 'type'],
    function () {
      for (const [type, bytes] of Object.entries(process.memoryUsage())) this.set({ component, type }, bytes);
    },
  );
}
