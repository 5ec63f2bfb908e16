import { collectDefaultMetrics } from 'prom-client';
import type { Metrics } from './metrics.js';

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
  metrics.gauge('rover_process_cpu_cores', 'Cores in use since the last scrape', [], function () {
    const now = { at: performance.now(), usage: process.cpuUsage() };
    const microseconds = now.usage.user + now.usage.system - last.usage.user - last.usage.system;
    const elapsedMs = now.at - last.at;
    if (elapsedMs > 0) this.set(microseconds / 1000 / elapsedMs);
    last = now;
  });
}

function addMemory(metrics: Metrics): void {
  metrics.gauge('rover_process_memory_bytes', 'Memory of the process by kind', ['kind'], function () {
    for (const [kind, bytes] of Object.entries(process.memoryUsage())) this.set({ kind }, bytes);
  });
}
