import { Injectable } from '@nestjs/common';
import type { Caller, VehicleFilter, VehicleSearch, AccessPart } from '@rover/contracts';
import { VehicleAccess } from '../access/vehicle-access.js';
import type { VehicleScope } from '../access/vehicle-access.js';
import type { Bits } from './columns/bits.js';
import { narrow } from './columns/narrow.js';
import { rankText } from './columns/rank-text.js';
import type { SearchedWord } from './columns/rank-text.js';
import { fitOf, wordsOf } from './columns/text-score.js';
import type { CodedField, VehicleTable } from './columns/vehicle-table.js';
import { IdentifierRepository, MOST_FOUND } from './identifier.repository.js';
import { VehicleIndex } from './vehicle-index.service.js';

/** The vehicles of a filter that a caller may see. */
export interface Matches {
  readonly table: VehicleTable;
  readonly bits: Bits;
  /** How well a text fits, by row; absent without one. */
  readonly ranks?: Float64Array;
  /** A word stands in so many identifiers that some were left out. */
  readonly isCapped: boolean;
}

/** What PostgreSQL knows of a filter. */
interface Found {
  readonly fleetIds?: readonly string[];
  readonly ids: readonly (readonly string[])[];
  readonly words?: readonly SearchedWord[];
}

type Asked = VehicleFilter & Pick<Partial<VehicleSearch>, 'sort'>;

const identities: ReadonlySet<string> = new Set(['vin', 'plate', 'stockNumber']);

const asksIdentity = ({ vin, plate, stockNumber, text, sort }: Asked): boolean =>
  [vin, plate, stockNumber, text].some((asked) => asked !== undefined) || identities.has(sort?.by ?? '');

/** What a filter asks of a vehicle must not tell more of it than a read would, nor where it stands in an order. */
const partsIn = (asked: Asked): AccessPart[] => [
  'profile',
  ...(asksIdentity(asked) ? (['identity'] as const) : []),
  ...(asked.near === undefined ? [] : (['location'] as const)),
];

const spoken: readonly CodedField[] = ['make', 'model', 'colour'];

/** Finds all vehicles of a filter; of an order it only asks what that would tell. */
@Injectable()
export class Matcher {
  constructor(
    private readonly index: VehicleIndex,
    private readonly identifiers: IdentifierRepository,
    private readonly access: VehicleAccess,
  ) {}

  /**
   * From the last question to PostgreSQL on it is one step: no change comes in between, so that rows stay what they are.
   * @throws UnavailableError, VinPatternError, RangeEmptyError
   */
  async match(filter: Asked, caller: Caller): Promise<Matches> {
    const { table } = this.index;
    const [scope, found] = await Promise.all([
      this.access.scope(caller, ...partsIn(filter)),
      this.#find(filter, table),
    ]);
    const bits = scoped(table, scope);
    for (const ids of found.ids) bits.and(rowsOf(table, ids));
    narrow(bits, table, { ...filter, ...(found.fleetIds && { fleetId: [...found.fleetIds] }) });
    const ranks = found.words && rankText(bits, table, found.words);
    const isCapped = found.words?.some(({ identifiers }) => identifiers.size >= MOST_FOUND) ?? false;
    return { table, bits, ...(ranks && { ranks }), isCapped };
  }

  async #find({ plate, stockNumber, text, fleetId }: VehicleFilter, table: VehicleTable): Promise<Found> {
    const [ids, words, fleetIds] = await Promise.all([
      Promise.all([
        ...(plate === undefined ? [] : [this.identifiers.byPlate(plate)]),
        ...(stockNumber === undefined ? [] : [this.identifiers.byStockNumber(stockNumber)]),
      ]),
      text === undefined ? undefined : Promise.all(wordsOf(text).map((word) => this.#word(word, table))),
      fleetId === undefined ? undefined : this.identifiers.fleetsBelow([fleetId].flat()),
    ]);
    return { ids, words, fleetIds };
  }

  /** A word that stands nowhere is taken for the most similar one of those that people use of vehicles. */
  async #word(word: string, table: VehicleTable): Promise<SearchedWord> {
    const identifiers = await this.identifiers.containing(word);
    const known = spokenWords(table);
    if (identifiers.size > 0 || known.some((other) => fitOf(word, other) > 0)) return { word, identifiers };
    return { word: (await this.identifiers.nearest(word, known)) ?? word, identifiers };
  }
}

function scoped(table: VehicleTable, scope: VehicleScope): Bits {
  const bits = table.living();
  if (scope === 'all') return bits;
  const own = rowsOf(table, scope.vehicleIds);
  if (scope.fleetIds.length > 0) {
    const fleets = table.living();
    fleets.keepCodes(table.codes.fleetId, table.dictionaries.fleetId.exactly(scope.fleetIds));
    own.or(fleets);
  }
  bits.and(own);
  return bits;
}

function rowsOf(table: VehicleTable, ids: readonly string[]): Bits {
  const bits = table.none();
  for (const id of ids) {
    const row = table.rowOf(id);
    if (row !== undefined) bits.set(row);
  }
  return bits;
}

const spokenWords = (table: VehicleTable): string[] => [
  ...new Set(spoken.flatMap((field) => table.dictionaries[field].words())),
];
