import type { Pool } from 'pg';
import type { Metrics } from '@rover/platform';
import { meteredClient } from './metered-client.js';
import type { SlowQueries } from './slow-queries.js';

/** Makes the pool's clients report to `rover_db_query_duration_seconds`, and what is slow to the log. */
export function meterQueries(metrics: Metrics, slow?: Pick<SlowQueries, 'note'>) {
  const duration = metrics.histogram('rover_db_query_duration_seconds', 'Time of one statement', [
    'query_type',
    'table',
  ]);
  return meteredClient((facts, seconds, text) => {
    duration.observe(facts as unknown as Record<'query_type' | 'table', string>, seconds);
    slow?.note(text, facts, seconds);
  });
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
