/** Runs of a handler by how long they took at most: seconds, then how many took no longer. */
type Buckets = ReadonlyMap<number, number>;

/** How long a service itself takes for requests of one type, by its own histogram: without the gateway, Redis and the way. */
export class HandlerTimes {
  private before: Buckets = new Map();

  private constructor(
    private readonly url: string,
    private readonly type: string,
  ) {}

  /** @param url the service's own door, not the gateway's */
  static async watch(url: string, type: string): Promise<HandlerTimes> {
    const times = new HandlerTimes(url, type);
    times.before = await times.read();
    return times;
  }

  /** Of the runs since the beginning, ms; straight within a bucket, as Prometheus' `histogram_quantile`. */
  async percentileMs(share: number): Promise<number> {
    const runs = Array.from(await this.read(), ([atMost, count]) => ({
      atMost,
      count: count - (this.before.get(atMost) ?? 0),
    }));
    const wanted = share * (runs.at(-1)?.count ?? Number.NaN);
    const at = runs.findIndex(({ count }) => count >= wanted);
    const { atMost: from, count: below } = runs[at - 1] ?? { atMost: 0, count: 0 };
    const { atMost: to, count } = runs[at] ?? { atMost: Number.NaN, count: Number.NaN };
    return 1_000 * (from + ((to - from) * (wanted - below)) / (count - below));
  }

  private async read(): Promise<Buckets> {
    const text = await (await fetch(`${this.url}/metrics`)).text();
    const lines = text.split('\n').filter((line) => line.startsWith('rover_stream_handler_seconds_bucket{'));
    const ours = lines.filter(
      (line) => line.includes(`type="${this.type}"`) && line.includes('outcome="done"'),
    );
    return new Map(
      ours.map((line) => {
        const [, atMost = '', count = ''] = /le="([^"]+)".*} (\d+)/.exec(line) ?? [];
        return [atMost === '+Inf' ? Infinity : Number(atMost), Number(count)] as const;
      }),
    );
  }
}
