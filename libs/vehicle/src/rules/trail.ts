/** Samples nearer to each other than this share of the window tell little, and would have to be kept. */
const SAMPLES = 16;

type Sample = readonly [time: number, value: number];

/** The values of one signal over the last so many ms before the newest, thinned out. */
export class Trail {
  private samples: Sample[] = [];
  private newest?: Sample;

  constructor(readonly windowMs: number) {}

  /** In the order of time; an older one is left out. */
  add(time: number, value: number): void {
    if (this.newest && time < this.newest[0]) return;
    this.newest = [time, value];
    const last = this.samples.at(-1);
    if (last && time - last[0] < this.windowMs / SAMPLES) return;
    this.samples.push(this.newest);
    while (time - (this.samples[0] as Sample)[0] > this.windowMs) this.samples.shift();
  }

  /** Change per ms from the oldest sample in the window to the newest; undefined until they span half of it. */
  slope(time: number): number | undefined {
    if (!this.newest || time - this.newest[0] > this.windowMs) return undefined;
    const [end, value] = this.newest;
    const first = this.samples.find(([start]) => end - start <= this.windowMs);
    if (!first || end - first[0] < this.windowMs / 2) return undefined;
    return (value - first[1]) / (end - first[0]);
  }

  /** When the newest becomes too old to tell anything; Infinity without any. */
  get endsAt(): number {
    return this.newest ? this.newest[0] + this.windowMs + 1 : Infinity;
  }
}
