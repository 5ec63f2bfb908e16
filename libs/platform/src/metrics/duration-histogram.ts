import { durationBuckets, type Metrics, type Sample } from './metrics.js';

type Labels = Readonly<Record<string, string>>;

/** The durations of one set of labels. */
export class DurationSeries {
  private readonly counts = new Float64Array(durationBuckets.length);
  private sum = 0;
  private observed = 0;

  constructor(readonly labels: Labels) {}

  get total(): number {
    return this.observed;
  }

  /** Counts one duration; allocates nothing. */
  observe(seconds: number): void {
    this.observed++;
    this.sum += seconds;
    for (let bound = 0; bound < durationBuckets.length; bound++) {
      if (seconds <= (durationBuckets[bound] as number)) {
        this.counts[bound] = (this.counts[bound] as number) + 1;
        return;
      }
    }
  }

  samples(name: string): Sample[] {
    let below = 0;
    const buckets = durationBuckets.map((le, bound) => {
      below += this.counts[bound] as number;
      return { metricName: `${name}_bucket`, labels: { le, ...this.labels }, value: below };
    });
    return [
      ...buckets,
      { metricName: `${name}_bucket`, labels: { le: '+Inf', ...this.labels }, value: this.observed },
      { metricName: `${name}_sum`, labels: this.labels, value: this.sum },
      { metricName: `${name}_count`, labels: this.labels, value: this.observed },
    ];
  }
}

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
