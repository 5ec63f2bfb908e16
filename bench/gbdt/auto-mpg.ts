import { type Frame, frameOf, takeRows, takeValues } from '@rover/scoring';
import { haveData } from '../support/shared-data.js';
import { type DataSet, confirm } from './data-set.js';
import { numbers, readRows, texts } from './rows.js';

const file = 'auto-mpg.csv';
const names = ['cylinders', 'displacement', 'horsepower', 'weight', 'acceleration', 'model year'];

export const haveAutoMpg = (): boolean => haveData(file);

/** The five folds of the classic set, row modulo 5; the target is miles per gallon. */
export function autoMpg(): DataSet[] {
  const rows = readRows(file);
  const frame: Frame = frameOf([...names.map((name) => numbers(name, rows)), texts('origin', rows)]);
  const target = Float64Array.from(rows, (row) => Number(row['mpg']));
  const whole = { frame, target };
  confirm('auto-mpg', { train: whole, test: { frame, target: new Float64Array() } }, [392, 0, 9_190.8, 0]);
  const part = (keep: (row: number) => boolean) => {
    const kept = [...target.keys()].filter(keep);
    return { frame: takeRows(frame, kept), target: takeValues(target, kept) };
  };
  return [0, 1, 2, 3, 4].map((fold) => ({
    train: part((row) => row % 5 !== fold),
    test: part((row) => row % 5 === fold),
  }));
}
