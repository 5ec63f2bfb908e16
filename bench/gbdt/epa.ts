import { frameOf } from '@rover/scoring';
import { haveData } from '../support/shared-data.js';
import { type DataSet, type Part, confirm } from './data-set.js';
import { type Row, numbers, readRows, splitByFive, texts } from './rows.js';

const file = 'epa-fuel-economy.csv';
const electricOrGas = /Electricity|Hydrogen|CNG/;

export const haveEpa = (): boolean => haveData(file);

const combined = ({ cty, hwy }: Row): number => 1 / (0.55 / Number(cty) + 0.45 / Number(hwy));

function part(rows: readonly Row[]): Part {
  const categories = ['make', 'class', 'trans', 'drive', 'fuel'].map((name) => texts(name, rows));
  const numeric = ['year', 'cyl', 'displ'].map((name) => numbers(name, rows));
  return { frame: frameOf([...categories, ...numeric]), target: Float64Array.from(rows, combined) };
}

/** Vehicles tested by the EPA; the target is the combined consumption in miles per gallon. */
export function epa(): DataSet {
  const { train, test } = splitByFive(readRows(file).filter(({ fuel }) => !electricOrGas.test(fuel ?? '')));
  const set = { train: part(train), test: part(test) };
  confirm('epa-fuel-economy', set, [26_650, 6_663, 522_736.43, 130_890.53]);
  return set;
}
