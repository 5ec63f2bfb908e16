import { Counter, Gauge, Histogram, Registry, type Metric } from 'prom-client';

/** Bounds of a duration histogram in seconds, from a cached answer to a hopeless one. */
export const durationBuckets = [
  0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 1.5, 2, 3, 5, 10,
] as const;

/** One line of a scrape; `metricName` where it differs from the metric's (`_bucket`, `_sum`, `_count`). */
export interface Sample {
  readonly metricName?: string;
  readonly labels: Readonly<Record<string, string | number>>;
  readonly value: number;
  readonly exemplar?: Exemplar;
}

/** One observation of those that a sample counts, and where to look it up. */
export interface Exemplar {
  readonly labelSet: { readonly trace_id: string };
  readonly value: number;
  /** Epoch seconds. */
  readonly timestamp: number;
}

/** What a scrape can be written in. OpenMetrics is the one that has exemplars. */
export const metricFormats = {
  prometheus: Registry.PROMETHEUS_CONTENT_TYPE,
  openMetrics: Registry.OPENMETRICS_CONTENT_TYPE,
} as const;

/** The format that a scraper prefers, by its `Accept` header. */
export const metricFormatFor = (accept = ''): keyof typeof metricFormats =>
  accept.includes('application/openmetrics-text') ? 'openMetrics' : 'prometheus';

/**
 * The metrics of one app. Names begin with `rover_`; every sample carries the label `app`.
 * A name asked for again gives the metric that is there, so that two modules may share it.
 */
export class Metrics {
  readonly registry = new Registry();

  constructor(readonly app: string) {
    this.registry.setDefaultLabels({ app });
  }

  /** Something that only grows. */
  counter<L extends string>(name: string, help: string, labels: readonly L[] = []): Counter<L> {
    return this.known(
      name,
      () => new Counter({ name, help, labelNames: labels, registers: [this.registry] }),
    );
  }

  /** Something that goes up and down. `collect` sets it at each scrape. */
  gauge<L extends string>(
    name: string,
    help: string,
    labels: readonly L[] = [],
    collect?: (this: Gauge<L>) => void | Promise<void>,
  ): Gauge<L> {
    return this.known(
      name,
      () => new Gauge({ name, help, labelNames: labels, registers: [this.registry], collect }),
    );
  }

  /** A distribution; durations in seconds. */
  histogram<L extends string>(
    name: string,
    help: string,
    labels: readonly L[] = [],
    buckets: readonly number[] = durationBuckets,
  ): Histogram<L> {
    return this.known(
      name,
      () =>
        new Histogram({ name, help, labelNames: labels, buckets: [...buckets], registers: [this.registry] }),
    );
  }

  /** A metric whose numbers are kept elsewhere and read at each scrape. */
  external(
    name: string,
    help: string,
    type: 'counter' | 'gauge' | 'histogram',
    values: () => Sample[],
  ): void {
    const get = () => Promise.resolve({ name, help, type, aggregator: 'sum', values: values() });
    // A registry needs no more of a metric than its name and `get`, whatever its types say.
    this.registry.registerMetric({ name, get } as unknown as Metric);
  }

  /** Everything, as text. */
  text(format: keyof typeof metricFormats = 'prometheus'): Promise<string> {
    return (format === 'openMetrics' ? this.inOpenMetrics() : this.registry).metrics();
  }

  /** A registry writes one format, and renames its counters for good if that is OpenMetrics: so this one is of the moment. */
  private inOpenMetrics(): Registry {
    const registry = new Registry();
    registry.setContentType(metricFormats.openMetrics as never);
    registry.setDefaultLabels({ app: this.app });
    for (const metric of this.registry.getMetricsAsArray()) registry.registerMetric(renamed(metric));
    return registry;
  }

  private known<M extends Metric>(name: string, create: () => M): M {
    return (this.registry.getSingleMetric(name) as M | undefined) ?? create();
  }
}

/** In OpenMetrics the name of a counter lacks `_total`, and its samples get it back. */
function renamed(metric: object): Metric {
  const original = metric as { name: string; get(): Promise<{ type: string; name: string }> };
  const get = async () => {
    const told = await original.get();
    return told.type === 'counter' ? { ...told, name: told.name.replace(/_total$/, '') } : told;
  };
  return { name: original.name, get } as unknown as Metric;
}
