import type { HandlerRun, StreamMessage } from '@rover/redis-streams';
import { Metrics } from './metrics.js';
import { streamMetrics } from './stream-metrics.js';

const run: HandlerRun = {
  kind: 'event',
  type: 'deal.scored',
  topic: 'deals',
  partition: 3,
  group: 'showroom',
  messages: [],
};
const partition = { topic: 'deals', partition: 3, group: 'showroom' };

describe('streamMetrics', () => {
  it('counts runs, retries, dead letters, losses and leases', async () => {
    const metrics = new Metrics('showroom');
    const hooks = streamMetrics(metrics);
    const message = { type: 'deal.scored' } as StreamMessage;
    for (const outcome of ['done', 'done', 'retry'] as const) hooks.handled?.(run, outcome, 20);
    hooks.retried?.(message, new Error('x'), 100);
    hooks.buried?.(message, new Error('x'), 'showroom');
    hooks.lost?.(partition, 7);
    for (const held of [true, true, false]) hooks.leased?.(partition, held);
    const text = await metrics.text();
    expect(text).toContain(
      'rover_stream_handler_seconds_count{kind="event",type="deal.scored",outcome="done",app="showroom"} 2',
    );
    expect(text).toContain(
      'rover_stream_handler_seconds_bucket{le="0.025",kind="event",type="deal.scored",outcome="retry",app="showroom"} 1',
    );
    expect(text).toContain('rover_stream_retries_total{type="deal.scored",app="showroom"} 1');
    expect(text).toContain('rover_stream_dead_letters_total{type="deal.scored",app="showroom"} 1');
    expect(text).toContain('rover_stream_lost_entries_total{topic="deals",app="showroom"} 7');
    expect(text).toContain('rover_stream_partitions_held{topic="deals",app="showroom"} 1');
  });
});
