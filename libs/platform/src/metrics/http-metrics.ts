import { durationBuckets, type Metrics, type Sample } from './metrics.js';

const DURATION = 'rover_api_duration_seconds';

interface Series {
  readonly labels: { method: string; endpoint: string; status_code: string };
  readonly counts: Float64Array;
  sum: number;
  total: number;
}

/** One route's numbers; `observe` allocates nothing after the first answer of each status. */
export class RouteMetrics {
  private readonly byStatus: (Series | undefined)[] = [];

  constructor(
    private readonly method: string,
    private readonly endpoint: string,
  ) {}

  /** Counts one answer. */
  observe(status: number, seconds: number): void {
    const series = (this.byStatus[status] ??= this.begin(status));
    series.total++;
    series.sum += seconds;
    for (let bound = 0; bound < durationBuckets.length; bound++) {
      if (seconds <= (durationBuckets[bound] as number)) {
        series.counts[bound] = (series.counts[bound] as number) + 1;
        return;
      }
    }
  }

  /** The series of each status seen. */
  series(): Series[] {
    return this.byStatus.filter((series) => series !== undefined);
  }

  private begin(status: number): Series {
    const labels = { method: this.method, endpoint: this.endpoint, status_code: String(status) };
    return { labels, counts: new Float64Array(durationBuckets.length), sum: 0, total: 0 };
  }
}

/**
 * `rover_api_duration_seconds` and `rover_requests_total` by method, route template and status.
 *
 * prom-client makes and hashes a label object for every observation, about a microsecond each. A cached answer takes
 * twenty, so the numbers are kept per route in plain arrays and put in its form at the scrape alone.
 */
export class HttpMetrics {
  private readonly routes = new Map<string, RouteMetrics>();

  constructor(metrics: Metrics) {
    metrics.external(DURATION, 'Time from the request to the end of its answer', 'histogram', () =>
      this.all().flatMap(durationSamples),
    );
    metrics.external('rover_requests_total', 'HTTP requests', 'counter', () =>
      this.all().map(({ labels, total }) => ({ labels, value: total })),
    );
  }

  /** The numbers of a route template; the same for the same method and template. */
  route(method: string, endpoint: string): RouteMetrics {
    const key = `${method} ${endpoint}`;
    let route = this.routes.get(key);
    if (!route) this.routes.set(key, (route = new RouteMetrics(method, endpoint)));
    return route;
  }

  private all(): Series[] {
    return [...this.routes.values()].flatMap((route) => route.series());
  }
}

function durationSamples({ labels, counts, sum, total }: Series): Sample[] {
  let below = 0;
  const buckets = durationBuckets.map((le, bound) => {
    below += counts[bound] as number;
    return { metricName: `${DURATION}_bucket`, labels: { le, ...labels }, value: below };
  });
  return [
    ...buckets,
    { metricName: `${DURATION}_bucket`, labels: { le: '+Inf', ...labels }, value: total },
    { metricName: `${DURATION}_sum`, labels, value: sum },
    { metricName: `${DURATION}_count`, labels, value: total },
  ];
}
