import type { Pool } from 'pg';
import type { Metrics } from '@rover/platform';
import { meteredClient } from './metered-client.js';

/** Makes the pool's clients report to `rover_db_query_duration_seconds`. */
export function meterQueries(metrics: Metrics) {
  const duration = metrics.histogram('rover_db_query_duration_seconds', 'Time of one statement', [
    'query_type',
    'table',
  ]);
  return meteredClient((facts, seconds) =>
    duration.observe(facts as unknown as Record<'query_type' | 'table', string>, seconds),
  );
}

/** Reports the pool's connections at each scrape. */
export function meterPool(metrics: Metrics, pool: Pool): void {
  const connections = metrics.gauge('rover_db_pool_connections', 'Connections of the pool', ['state'], () => {
    const { totalCount, idleCount } = pool;
    connections.set({ state: 'idle' }, idleCount);
    connections.set({ state: 'busy' }, totalCount - idleCount);
  });
  metrics.gauge('rover_db_pool_limit', 'Connections that the pool may have').set(pool.options.max);
  const waiting = metrics.gauge('rover_db_pool_waiting', 'Statements that wait for a connection', [], () => {
    waiting.set(pool.waitingCount);
  });
}
