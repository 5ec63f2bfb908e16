import { samplesOf } from './apps-at.mjs';
import { capacityReport, deadLetterReport, lagReport, sloReport, sloRow } from './reports.mjs';
import { table } from './table.mjs';

const place = (topic, partition) =>
  `{topic="${topic}",partition="${partition}",group="showroom",app="showroom"}`;
const text = `
# TYPE rover_stream_lag gauge
rover_stream_lag${place('deals', 0)} 3
rover_stream_lag${place('deals', 1)} 4
rover_stream_lag${place('leads', 0)} NaN
rover_stream_pending${place('deals', 0)} 2
rover_stream_oldest_pending_seconds${place('deals', 0)} 12.5
rover_stream_dead_letters${place('deals', 1)} 6
rover_db_pool_limit{app="showroom"} 10
rover_db_pool_connections{state="busy",app="showroom"} 9
rover_memory_usage_bytes{component="showroom",type="rss",app="showroom"} 943718400
rover_memory_usage_bytes{component="showroom",type="external",app="showroom"} 5
rover_requests_total{method="GET",endpoint="/api/v1/deals",status_code="200",app="gateway"} 995
rover_requests_total{method="GET",endpoint="/api/v1/deals",status_code="503",app="gateway"} 5
rover_requests_total{method="GET",endpoint="/health",status_code="503",app="gateway"} 500
rover_ml_inference_duration_seconds_bucket{le="1",model_type="marketValue",batch_size="1",app="scoring-service"} 10
rover_ml_inference_duration_seconds_count{model_type="marketValue",batch_size="1",app="scoring-service"} 10
`;
const samples = samplesOf(text);

describe('what operations look at', () => {
  it('lag by topic and group; what Redis cannot tell comes first', () => {
    expect(lagReport(samples)).toEqual([
      { topic: 'leads', group: 'showroom', behind: null, inHand: 0, deadLetters: 0, oldestSeconds: 0 },
      { topic: 'deals', group: 'showroom', behind: 7, inHand: 2, deadLetters: 6, oldestSeconds: 12.5 },
    ]);
    expect(lagReport(samples, { topic: 'deals' })).toHaveLength(1);
  });

  it('dead letters where there are any', () => {
    expect(deadLetterReport(samples)).toEqual([{ topic: 'deals', group: 'showroom', deadLetters: 6 }]);
  });

  it('capacity with a verdict', () => {
    const rows = capacityReport(samples);
    expect(rows).toContainEqual({
      app: 'showroom',
      what: 'memory, MB',
      value: 900,
      limit: 800,
      verdict: 'act',
    });
    expect(rows).toContainEqual({
      app: 'showroom',
      what: 'pool in use, percent',
      value: 90,
      limit: 95,
      verdict: 'watch',
    });
  });

  it('promises: five of a thousand break one and keep the other, and what nobody measured is neither', () => {
    const verdicts = Object.fromEntries(sloReport(samples).map(({ slo, verdict }) => [slo, verdict]));
    expect(verdicts).toMatchObject({
      availability: 'broken',
      errors: 'kept',
      inference_p95_1s: 'kept',
      freshness_p99_10s: 'not measured',
    });
    expect(sloRow('errors', 0.99, 0.005).budgetLeft).toBeCloseTo(0.5);
  });

  it('as a table', () => {
    expect(
      table([
        { app: 'showroom', value: 1.23456 },
        { app: 'x', value: null },
      ]),
    ).toBe('app       value\nshowroom  1.235\nx             –\n');
    expect(table([])).toBe('Nothing to show.\n');
  });
});
