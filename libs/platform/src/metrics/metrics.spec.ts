import { HttpMetrics } from './http-metrics.js';
import { Metrics } from './metrics.js';
import { addProcessMetrics, releaseProcessMetrics } from './process-metrics.js';

describe('metrics', () => {
  it('labels every sample with its app, also with two apps in one process', async () => {
    const [one, two] = [new Metrics('gateway'), new Metrics('showroom')];
    for (const metrics of [one, two])
      metrics.counter('rover_things_total', 'Things', ['kind']).inc({ kind: 'a' });
    expect(await one.text()).toContain('rover_things_total{kind="a",app="gateway"} 1');
    expect(await two.text()).toContain('rover_things_total{kind="a",app="showroom"} 1');
  });

  it('gives a metric that is there again', () => {
    const metrics = new Metrics('gateway');
    expect(metrics.gauge('rover_x', 'X')).toBe(metrics.gauge('rover_x', 'X'));
  });

  it('tells the numbers of the process once', async () => {
    const [one, two] = [new Metrics('gateway'), new Metrics('showroom')];
    [one, two].forEach(addProcessMetrics);
    expect(await one.text()).toContain('nodejs_eventloop_lag_seconds{app="gateway"}');
    expect(await two.text()).not.toContain('nodejs_eventloop_lag_seconds');
    expect(await two.text()).toMatch(
      /rover_memory_usage_bytes\{component="showroom",type="rss",app="showroom"\} [1-9]/,
    );
    [one, two].forEach(releaseProcessMetrics);
  });

  it('counts HTTP answers in buckets that prom-client itself would fill alike', async () => {
    const metrics = new Metrics('gateway');
    const http = new HttpMetrics(metrics);
    const reference = new Metrics('gateway').histogram('rover_api_duration_seconds', 'x', [
      'method',
      'endpoint',
      'status_code',
    ]);
    const seconds = [0, 0.0005, 0.00051, 0.03, 0.25, 9.99, 10, 10.01, 60];
    for (const second of seconds) {
      http.route('GET', '/api/v1/deals/:listingId').observe(200, second);
      reference.observe({ method: 'GET', endpoint: '/api/v1/deals/:listingId', status_code: '200' }, second);
    }
    const samples = (text: string) =>
      text
        .split('\n')
        .filter((line) => line.startsWith('rover_api_duration_seconds_'))
        .map((line) => line.replace(/,?app="gateway"/, '').replace(/labels/, ''));
    const expected = (await reference.get()).values.map(({ value }) => value);
    const actual = samples(await metrics.text()).map((line) => Number(line.split(' ').at(-1)));
    expect(actual).toEqual(expected);
    expect(await metrics.text()).toContain(
      'rover_requests_total{method="GET",endpoint="/api/v1/deals/:listingId",status_code="200",app="gateway"} 9',
    );
  });

  it('shows of each bucket what was traced last, to those who read OpenMetrics', async () => {
    const metrics = new Metrics('gateway');
    const route = new HttpMetrics(metrics).route('GET', '/deals');
    metrics.counter('rover_things_total', 'Things').inc();
    for (const [seconds, trace] of [
      [0.03],
      [0.04, 'a'.repeat(32)],
      [0.045, 'b'.repeat(32)],
      [60, 'c'.repeat(32)],
    ] as const)
      route.observe(200, seconds, trace);
    const lines = (await metrics.text('openMetrics')).split('\n');
    const withExample = lines.filter((line) => line.includes(' # '));
    expect(
      withExample.map((line) => line.replace(/^.*(le="[^"]+").*\} (\d+) # (.*) [\d.]+$/, '$1 $2 $3')),
    ).toEqual([
      `le="0.05" 3 {trace_id="${'b'.repeat(32)}"} 0.045`,
      `le="+Inf" 4 {trace_id="${'c'.repeat(32)}"} 60`,
    ]);
    expect(lines).toEqual(
      expect.arrayContaining([
        '# TYPE rover_requests counter',
        'rover_requests_total{method="GET",endpoint="/deals",status_code="200",app="gateway"} 4',
        'rover_things_total{app="gateway"} 1',
      ]),
    );
    expect(lines.slice(-2)).toEqual(['# EOF', '']);
    // Whoever reads the older format gets what they got.
    expect(await metrics.text()).toContain(
      '# TYPE rover_things_total counter\nrover_things_total{app="gateway"} 1',
    );
    expect(await metrics.text()).not.toContain(' # ');
  });
});
