import { frameOf, numberColumn } from '@rover/scoring';
import { haveData, sharedText } from '../support/shared-data.js';
import { type DataSet, type Part, confirm } from './data-set.js';

const files = ['train_FD001.txt', 'test_FD001.txt', 'RUL_FD001.txt'].map((name) => `cmapss-fd001/${name}`);
const sensors = [2, 3, 4, 7, 8, 9, 11, 12, 13, 14, 15, 17, 20, 21];
/** Columns before the first sensor: unit, cycle, three settings. */
const SENSORS_FROM = 5;
/** Cycles that a feature looks back over. */
const WINDOW = 30;
/** Lives longer than this are taken for this: early on, nothing is worn. */
const LONGEST = 125;

export const haveTurbofans = (): boolean => haveData(...files);

type Cycle = number[];

function readCycles(file: string): Cycle[] {
  const lines = sharedText(file).trim().split('\n');
  return lines.map((line) => line.trim().split(/\s+/).map(Number));
}

/** Last value, mean, standard deviation and slope of a window. */
function summary(values: number[]): number[] {
  const n = values.length;
  const mean = values.reduce((sum, value) => sum + value, 0) / n;
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / n;
  const middle = (n - 1) / 2;
  const covariance = values.reduce((sum, value, i) => sum + (i - middle) * (value - mean), 0);
  const spread = (n * (n * n - 1)) / 12;
  return [values[n - 1]!, mean, Math.sqrt(variance), n > 1 ? covariance / spread : 0];
}

function features(cycles: Cycle[], index: number): number[] {
  const [unit, time] = cycles[index] as [number, number];
  const first = index - Math.min(WINDOW, time) + 1;
  const window = cycles.slice(first, index + 1).filter((cycle) => cycle[0] === unit);
  const places = sensors.map((sensor) => SENSORS_FROM + sensor - 1);
  return [...places.flatMap((place) => summary(window.map((cycle) => cycle[place]!))), time];
}

const lastCycles = (cycles: Cycle[]): Map<number, number> =>
  new Map(cycles.map((cycle) => [cycle[0]!, cycle[1]!]));

function part(rows: number[][], target: number[]): Part {
  const width = rows[0]!.length;
  const columns = Array.from({ length: width }, (_, i) =>
    numberColumn(
      `f${i}`,
      rows.map((row) => row[i]),
    ),
  );
  return { frame: frameOf(columns), target: Float64Array.from(target) };
}

/** The set, and what else its files tell. */
export interface Turbofans extends DataSet {
  /** By row of TRAIN: which engine (0 and up). */
  readonly trainEngines: Int32Array;
  /** By row of TRAIN: what truly was left. */
  readonly trainLives: Int32Array;
  /** By row: cycles behind it. */
  readonly used: { readonly train: Int32Array; readonly test: Int32Array };
}

/**
 * Aircraft engines run to failure; the target is the remaining life in cycles, held at {@link LONGEST} in TRAIN alone:
 * TEST is measured against what truly was left.
 */
export function turbofans(): Turbofans {
  const [train, test, lives] = files.map(readCycles) as [Cycle[], Cycle[], Cycle[]];
  const ends = lastCycles(train);
  const life = (cycle: Cycle) => ends.get(cycle[0]!)! - cycle[1]!;
  const lastOfUnit = [...test.keys()].filter((i) => test[i]![0] !== test[i + 1]?.[0]);
  const set = {
    train: part(
      train.map((_, i) => features(train, i)),
      train.map((cycle) => Math.min(LONGEST, life(cycle))),
    ),
    test: part(
      lastOfUnit.map((i) => features(test, i)),
      lives.map(([cycles]) => cycles!),
    ),
  };
  confirm('cmapss-fd001', set, [20_631, 100, 1_791_375, 7_552]);
  return {
    ...set,
    trainEngines: Int32Array.from(train, ([unit]) => unit! - 1),
    trainLives: Int32Array.from(train, life),
    used: {
      train: Int32Array.from(train, ([, time]) => time!),
      test: Int32Array.from(lastOfUnit, (i) => test[i]![1]!),
    },
  };
}
