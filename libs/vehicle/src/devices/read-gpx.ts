import { SaxesParser } from 'saxes';

/** A point of a track, as told. */
export interface TrackPoint {
  readonly lat: string;
  readonly lon: string;
  readonly time: string;
  readonly ele?: string;
  /** m/s: GPX 1.0, or an extension. */
  readonly speed?: string;
  readonly course?: string;
}

/** The points of all tracks in order, or why the text is no GPX that could be taken. */
export type ReadGpx =
  { readonly points: readonly TrackPoint[] } | { readonly refused: string; readonly line: number };

/** What of a point is kept; prefixes of extensions are left off. */
const kept = new Set(['time', 'ele', 'speed', 'course']);

/**
 * Reads the tracks of a GPX 1.0 or 1.1 file. It is taken whole or not at all: half a file, a DOCTYPE, and a point without
 * a time, which no vehicle can have been at, refuse it with their line. Waypoints and routes are no measurements.
 */
export function readGpx(text: string): ReadGpx {
  const reader = new GpxReader();
  try {
    reader.read(text);
  } catch (error) {
    return {
      refused: error instanceof Refusal ? error.message : 'is not well-formed XML',
      line: reader.line,
    };
  }
  return reader.points.length > 0
    ? { points: reader.points }
    : { refused: 'has no track point', line: reader.line };
}

class Refusal extends Error {}

class GpxReader {
  readonly points: TrackPoint[] = [];
  private readonly parser = new SaxesParser();
  private point: Record<string, string> | undefined;
  private field: string | undefined;
  private root: string | undefined;

  get line(): number {
    return this.parser.line;
  }

  read(text: string): void {
    const { parser } = this;
    parser.on('error', () => refuse('is not well-formed XML'));
    parser.on('doctype', () => refuse('has a DOCTYPE, which is not taken'));
    parser.on('opentag', ({ name, attributes }) => this.open(nameOf(name), attributes));
    parser.on('text', (told) => this.told(told));
    parser.on('closetag', ({ name }) => this.close(nameOf(name)));
    parser.write(text).close();
  }

  private open(name: string, { lat, lon }: Record<string, string>): void {
    this.root ??= name;
    if (this.root !== 'gpx') refuse('is not GPX');
    if (name === 'trkpt') this.point = { lat: lat ?? '', lon: lon ?? '' };
    this.field = this.point && kept.has(name) ? name : undefined;
  }

  private told(text: string): void {
    if (this.point && this.field) this.point[this.field] = (this.point[this.field] ?? '') + text;
  }

  private close(name: string): void {
    this.field = undefined;
    if (name !== 'trkpt' || !this.point) return;
    if (!this.point['time']?.trim()) refuse('has a track point without a time');
    this.points.push(this.point as unknown as TrackPoint);
    this.point = undefined;
  }
}

function refuse(why: string): never {
  throw new Refusal(why);
}

const nameOf = (qualified: string): string => qualified.slice(qualified.indexOf(':') + 1);
