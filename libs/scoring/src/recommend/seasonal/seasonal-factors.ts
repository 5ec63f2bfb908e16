import type { Catalogue } from '../catalogue/catalogue.js';
import type { SeasonalFactor, Seasons } from './seasons.js';

/** More kinds of drive than there are. */
const MOST_DRIVES = 4_096;
const MONTHS = 12;

/** Factors of seasons by the codes of a catalogue: each worked out once for all requests, until the next sale. */
export class SeasonalFactors {
  private months: Map<number, SeasonalFactor>[] = [];
  private version = Number.NaN;

  constructor(
    private readonly seasons: Seasons,
    private readonly catalogue: Catalogue,
  ) {}

  /** Of a body class and a drive, 0 where not known, in a month of the northern hemisphere. */
  of(body: number, drive: number, month: number): SeasonalFactor {
    if (this.version !== this.seasons.version) this.forget();
    const known = this.months[month]!;
    const key = body * MOST_DRIVES + drive;
    let factor = known.get(key);
    if (!factor) known.set(key, (factor = this.work(body, drive, month)));
    return factor;
  }

  private forget(): void {
    this.version = this.seasons.version;
    this.months = Array.from({ length: MONTHS }, () => new Map());
  }

  private work(body: number, drive: number, month: number): SeasonalFactor {
    const bodyClass = this.catalogue.text('bodyClass', body);
    const driveType = this.catalogue.text('driveType', drive);
    return this.seasons.inMonth({ bodyClass, driveType }, month);
  }
}
