import { signals, type SignalDefinition, type SignalName } from '@rover/contracts';

/** SQL types of signals. Everything that fits is single precision: six digits are more than sensors have. */
export type ColumnType = 'float4' | 'float8' | 'bool' | 'text' | 'jsonb';

/** Where the values of one signal stand. */
export interface SignalColumn {
  /** The signal's name in the catalogue. */
  readonly signal: SignalName;
  readonly column: string;
  readonly type: ColumnType;
  readonly trend: boolean;
}

/** Numbers that may be larger than this need more digits than single precision has. */
const LARGE = 1_000_000;

const types: Record<SignalDefinition['type'], (signal: SignalDefinition) => ColumnType> = {
  number: ({ minimum = 0, maximum = 0 }) => (Math.max(-minimum, maximum) > LARGE ? 'float8' : 'float4'),
  boolean: () => 'bool',
  enum: () => 'text',
  dtcs: () => 'jsonb',
  point: () => 'jsonb',
};

const snakeCase = (name: string): string =>
  name.replace('.', '_').replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** The columns of all signals but the location, which has two of its own. */
export const signalColumns: readonly SignalColumn[] = signals
  .filter(({ type }) => type !== 'point')
  .map((signal) => ({
    signal: signal.name,
    column: snakeCase(signal.name),
    type: types[signal.type](signal),
    trend: signal.trend,
  }));

/** The columns of which there are rollups. */
export const trendColumns = signalColumns.filter(({ trend }) => trend);

/** Degrees are stored as integers of a ten-millionth, 11 mm: half the size of what would hold them otherwise. */
export const DEGREE = 1e7;
