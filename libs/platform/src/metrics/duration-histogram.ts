import { durationBuckets, type Exemplar, type Metrics, type Sample } from './metrics.js';

type Labels = Readonly<Record<string, string>>;

/** The durations of one set of labels. */
export class DurationSeries {
  private readonly counts = new Float64Array(durationBuckets.length);
  /** By bucket, the one without a bound last: the latest observation that has a trace. */
  private readonly exemplars: (Exemplar | undefined)[] = [];
  private sum = 0;
  private observed = 0;

  constructor(readonly labels: Labels) {}

  get total(): number {
    return this.observed;
  }

  /** Counts one duration; without the id of a trace it allocates nothing. */
  observe(seconds: number, traceId?: string): void {
    const bucket = bucketOf(seconds);
    this.observed++;
    this.sum += seconds;
    if (bucket < durationBuckets.length) this.counts[bucket] = (this.counts[bucket] as number) + 1;
    if (traceId !== undefined) this.exemplars[bucket] = exemplarOf(seconds, traceId);
  }

  samples(name: string): Sample[] {
    let below = 0;
    const buckets = durationBuckets.map((le, bound) => {
      below += this.counts[bound] as number;
      const exemplar = this.exemplars[bound];
      return { metricName: `${name}_bucket`, labels: { le, ...this.labels }, value: below, exemplar };
    });
    const beyond = this.exemplars[durationBuckets.length];
    return [
      ...buckets,
      {
        metricName: `${name}_bucket`,
        labels: { le: '+Inf', ...this.labels },
        value: this.observed,
        exemplar: beyond,
      },
      { metricName: `${name}_sum`, labels: this.labels, value: this.sum },
      { metricName: `${name}_count`, labels: this.labels, value: this.observed },
    ];
  }
}

/** The first bucket whose bound is not passed; behind the last bound, how many there are. */
function bucketOf(seconds: number): number {
  let bucket = 0;
  while (bucket < durationBuckets.length && seconds > (durationBuckets[bucket] as number)) bucket++;
  return bucket;
}

const exemplarOf = (value: number, trace_id: string): Exemplar => ({
  labelSet: { trace_id },
  value,
  timestamp: Date.now() / 1000,
});

/**
 * A histogram of durations for hot paths.
 *
 * prom-client makes and hashes a label object for every observation, about a microsecond each; a message takes ten, a
 * cached answer twenty. So the numbers are kept per label set in plain arrays, held by whoever observes, and put in
 * prom-client's form at the scrape alone.
 */
export class DurationHistogram {
  private readonly known = new Map<string, DurationSeries>();

  constructor(metrics: Metrics, name: string, help: string) {
    metrics.external(name, help, 'histogram', () => this.series().flatMap((series) => series.samples(name)));
  }

  /** The series of a label set: to be fetched once and kept. */
  with(labels: Labels): DurationSeries {
    const key = Object.values(labels).join('\u0000');
    let series = this.known.get(key);
    if (!series) this.known.set(key, (series = new DurationSeries(labels)));
    return series;
  }

  /** All series so far. */
  series(): DurationSeries[] {
    return [...this.known.values()];
  }
}
