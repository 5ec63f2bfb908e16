import { ageOf } from '../deal/formulas.js';
import type { CodedField, ListingColumns } from '../table/listing-columns.js';
import type { SparseRow } from './grouped-ridge.js';
import {
  type LevelField,
  type NumericBounds,
  fillNumericTerms,
  levelFields,
  numericTerms,
} from './log-linear-model.js';

/** A text that fewer listings have gets no effect of its own; and a field has at most so many. */
const MIN_LEVEL_SIZE = 5;
const MAX_LEVELS = 40;

/** One text field of the design: the place of each group's term, or −1. */
interface LevelColumn {
  field: LevelField;
  groups: Uint32Array;
  codes: Uint32Array;
  places: Int32Array;
}

/** For each code of a coded column its group, in an array that a loop can read. */
export function groupsByCode(columns: ListingColumns, field: CodedField): Uint32Array {
  const { dictionary } = columns.coded[field];
  return Uint32Array.from({ length: dictionary.size }, (_, code) => dictionary.groupOf(code));
}

/** The rows of one market as rows of a regression: which dense terms are not zero, and which group a row is in. */
export class MarketDesign {
  readonly bounds: NumericBounds;
  /** Dense terms in all. */
  readonly width: number;
  readonly levels: LevelColumn[] = [];
  /** Make group of each model group of this market. */
  readonly makeOfModel: Uint32Array;
  /** Model text group of each model group of this market. */
  readonly textOfModel: number[] = [];
  /** Model group of each of `rows`. */
  readonly modelOfRow: Uint32Array;
  private readonly sparse: SparseRow = {
    places: new Int32Array(numericTerms.length + levelFields.length),
    values: new Float64Array(numericTerms.length + levelFields.length),
    count: 0,
  };
  private readonly numeric = new Float64Array(numericTerms.length);

  constructor(
    private readonly columns: ListingColumns,
    readonly rows: Uint32Array,
    private readonly year: number,
  ) {
    this.bounds = this.findBounds();
    let width = numericTerms.length;
    for (const field of levelFields) {
      const level = this.levelColumn(field, width);
      this.levels.push(level);
      width += level.places.reduce((count, place) => count + (place >= 0 ? 1 : 0), 0);
    }
    this.width = width;
    this.modelOfRow = new Uint32Array(rows.length);
    this.makeOfModel = this.groupModels();
  }

  /** The terms of a row; the same object is filled each time. */
  terms(row: number): SparseRow {
    const { modelYear, odometer, displacementL } = this.columns.numbers;
    const { sparse, numeric } = this;
    const age = ageOf(modelYear[row]!, this.year);
    fillNumericTerms(numeric, this.bounds, age, odometer[row]!, displacementL[row]!);
    let count = 0;
    for (let i = 0; i < numeric.length; i++) {
      if (numeric[i] === 0) continue;
      sparse.places[count] = i;
      sparse.values[count++] = numeric[i]!;
    }
    for (const { codes, groups, places } of this.levels) {
      const place = places[groups[codes[row]!]!]!;
      if (place < 0) continue;
      sparse.places[count] = place;
      sparse.values[count++] = 1;
    }
    sparse.count = count;
    return sparse;
  }

  private findBounds(): NumericBounds {
    const bounds = { minAge: Infinity, maxAge: 0, maxOdometer: 0, maxDisplacement: 0 };
    const { modelYear, odometer, displacementL } = this.columns.numbers;
    for (const row of this.rows) {
      const age = ageOf(modelYear[row]!, this.year);
      bounds.minAge = Math.min(bounds.minAge, age);
      bounds.maxAge = Math.max(bounds.maxAge, age);
      if (odometer[row]! > bounds.maxOdometer) bounds.maxOdometer = odometer[row]!;
      if (displacementL[row]! > bounds.maxDisplacement) bounds.maxDisplacement = displacementL[row]!;
    }
    return bounds;
  }

  private levelColumn(field: LevelField, firstPlace: number): LevelColumn {
    const { codes, dictionary } = this.columns.coded[field];
    const groups = groupsByCode(this.columns, field);
    const counts = new Uint32Array(dictionary.groupCount);
    for (const row of this.rows) counts[groups[codes[row]!]!]!++;
    const kept = [...counts.keys()]
      .filter((group) => group > 0 && counts[group]! >= MIN_LEVEL_SIZE)
      .sort((a, b) => counts[b]! - counts[a]! || a - b)
      .slice(0, MAX_LEVELS);
    const places = new Int32Array(dictionary.groupCount).fill(-1);
    kept.forEach((group, index) => (places[group] = firstPlace + index));
    return { field, groups, codes, places };
  }

  private groupModels(): Uint32Array {
    const makes = groupsByCode(this.columns, 'make');
    const models = groupsByCode(this.columns, 'model');
    const makeCodes = this.columns.coded.make.codes;
    const modelCodes = this.columns.coded.model.codes;
    const modelTexts = this.columns.coded.model.dictionary.groupCount;
    const known = new Map<number, number>();
    const makeOfModel: number[] = [];
    this.rows.forEach((row, index) => {
      const make = makes[makeCodes[row]!]!;
      const model = models[modelCodes[row]!]!;
      const key = make * modelTexts + model;
      const group = known.get(key) ?? makeOfModel.push(make) - 1;
      if (group === this.textOfModel.length) {
        known.set(key, group);
        this.textOfModel.push(model);
      }
      this.modelOfRow[index] = group;
    });
    return Uint32Array.from(makeOfModel);
  }
}
