import { frameOf } from '@rover/scoring';
import { haveData } from '../support/shared-data.js';
import { type DataSet, type Part, confirm } from './data-set.js';
import { type Row, numbers, readRows, splitByFive, texts } from './rows.js';

const makes = ['audi', 'bmw', 'ford', 'hyundi', 'merc', 'skoda', 'toyota', 'vauxhall', 'vw'];
const files = makes.map((make) => `uk-used-cars/${make}.csv`);

export const haveUkCars = (): boolean => haveData(...files);

function part(rows: readonly Row[]): Part {
  const categories = ['make', 'model', 'transmission', 'fuelType'].map((name) => texts(name, rows));
  const numeric = ['year', 'mileage', 'tax', 'mpg', 'engineSize'].map((name) => numbers(name, rows));
  return {
    frame: frameOf([...categories, ...numeric]),
    target: Float64Array.from(rows, (row) => Number(row['price'])),
  };
}

/** Used cars of nine makes; the target is the price in pounds. */
export function ukCars(): DataSet {
  const rows = files.flatMap(readRows).filter(({ year }) => Number(year) >= 1996 && Number(year) <= 2020);
  const { train, test } = splitByFive(rows);
  const set = { train: part(train), test: part(test) };
  confirm('uk-used-cars', set, [78_167, 19_542, 1_310_625_198, 328_303_829]);
  return set;
}
