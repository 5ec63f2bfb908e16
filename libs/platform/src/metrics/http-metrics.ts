import { DurationHistogram, type DurationSeries } from './duration-histogram.js';
import type { Metrics } from './metrics.js';

/** One route's numbers. */
export class RouteMetrics {
  private readonly byStatus: (DurationSeries | undefined)[] = [];

  constructor(private readonly begin: (status: number) => DurationSeries) {}

  /** Counts one answer; allocates nothing after the first of each status. */
  observe(status: number, seconds: number, traceId?: string): void {
    (this.byStatus[status] ??= this.begin(status)).observe(seconds, traceId);
  }
}

/** `rover_api_duration_seconds` and `rover_requests_total` by method, route template and status. */
export class HttpMetrics {
  private readonly routes = new Map<string, RouteMetrics>();
  private readonly durations: DurationHistogram;

  constructor(metrics: Metrics) {
    this.durations = new DurationHistogram(
      metrics,
      'rover_api_duration_seconds',
      'Time from the request to the end of its answer',
    );
    metrics.external('rover_requests_total', 'HTTP requests', 'counter', () =>
      this.durations.series().map(({ labels, total }) => ({ labels, value: total })),
    );
  }

  /** The numbers of a route template; the same for the same method and template. */
  route(method: string, endpoint: string): RouteMetrics {
    const key = `${method} ${endpoint}`;
    let route = this.routes.get(key);
    if (!route) {
      route = new RouteMetrics((status) =>
        this.durations.with({ method, endpoint, status_code: String(status) }),
      );
      this.routes.set(key, route);
    }
    return route;
  }
}
