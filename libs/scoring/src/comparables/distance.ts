import type { Condition, ListingFacts } from '../listing.js';
import type { CodedField, ListingColumns } from '../table/listing-columns.js';

/**
 * What lies between two vehicles of one make and model, in years of age: a sum of parts that a reader can recompute.
 * The weights are what such a difference usually costs against one year of age.
 */
export const DISTANCE = {
  /** Per year between the model years. */
  year: 1,
  /** Metres on the odometer that count as one year: what a car drives in one. */
  metresPerYear: 15_000_000,
  /** Per litre between the displacements. */
  litre: 1,
  /** Per step between excellent, good, fair and poor. */
  conditionStep: 0.5,
  /** For a text that differs. */
  fuelType: 1,
  bodyClass: 1,
  trim: 0.5,
  transmission: 0.5,
  driveType: 0.5,
  /** What is known of one alone is taken to be half as far as it could be, an odometer a year; of neither, to be equal. */
  unknownShare: 0.5,
  unknownOdometer: 1,
} as const;

const texts = ['fuelType', 'bodyClass', 'trim', 'transmission', 'driveType'] as const satisfies CodedField[];
const conditions: readonly (Condition | undefined)[] = ['excellent', 'good', 'fair', 'poor'];

interface TextPart {
  readonly codes: Uint32Array;
  /** Distance by code. */
  readonly distances: Float64Array;
}

/**
 * The distance of one listing to the rows of columns: texts are looked up once, so that a row costs a few reads of typed
 * arrays. Valid until the columns are written.
 */
export class ComparableDistance {
  private readonly texts: TextPart[];
  private readonly condition: TextPart;

  constructor(
    private readonly columns: ListingColumns,
    private readonly facts: ListingFacts,
  ) {
    this.texts = texts.map((field) => this.textPart(field));
    this.condition = this.conditionPart();
  }

  /** In years of age, 0 for what cannot be told apart. */
  to(row: number): number {
    const { modelYear, odometer, displacementL } = this.columns.numbers;
    let sum = this.condition.distances[this.condition.codes[row]!]!;
    for (const { codes, distances } of this.texts) sum += distances[codes[row]!]!;
    return (
      sum +
      DISTANCE.year * Math.abs(modelYear[row]! - this.facts.modelYear) +
      apart(odometer[row]!, this.facts.odometer, DISTANCE.metresPerYear, DISTANCE.unknownOdometer) +
      apart(
        displacementL[row]!,
        this.facts.displacementL,
        1 / DISTANCE.litre,
        DISTANCE.litre * DISTANCE.unknownShare,
      )
    );
  }

  private textPart(field: (typeof texts)[number]): TextPart {
    const { codes, dictionary } = this.columns.coded[field];
    const weight = DISTANCE[field];
    const half = weight * DISTANCE.unknownShare;
    const text = this.facts[field];
    const same = text === undefined ? undefined : dictionary.mask([text]);
    const distances = Float64Array.from({ length: dictionary.size }, (_, code) => {
      if (code === 0) return same ? half : 0;
      if (!same) return half;
      return same[code] ? 0 : weight;
    });
    return { codes, distances };
  }

  /** A condition that one alone tells counts as half a step. */
  private conditionPart(): TextPart {
    const { codes, dictionary } = this.columns.coded.condition;
    const own = conditions.indexOf(this.facts.condition);
    const distances = Float64Array.from({ length: dictionary.size }, (_, code) => {
      const other = conditions.indexOf(dictionary.decode(code) as Condition | undefined);
      const oneUnknown = own < 0 !== other < 0;
      const steps = oneUnknown ? DISTANCE.unknownShare : Math.abs(own - other);
      return steps * DISTANCE.conditionStep;
    });
    return { codes, distances };
  }
}

function apart(a: number, b: number | undefined, scale: number, unknown: number): number {
  if (Number.isNaN(a)) return b === undefined ? 0 : unknown;
  return b === undefined ? unknown : Math.abs(a - b) / scale;
}
