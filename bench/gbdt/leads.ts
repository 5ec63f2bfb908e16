import { frameOf } from '@rover/scoring';
import { haveData } from '../support/shared-data.js';
import { type DataSet, type Part, confirm } from './data-set.js';
import { type Row, numbers, readRows, splitByFive, texts } from './rows.js';

const file = 'leads-x-education.csv';
const categories = [
  'Lead Origin',
  'Lead Source',
  'Do Not Email',
  'Do Not Call',
  'Country',
  'Specialization',
  'How did you hear about X Education',
  'What is your current occupation',
  'What matters most to you in choosing a course',
  'Search',
  'Newspaper Article',
  'X Education Forums',
  'Newspaper',
  'Digital Advertisement',
  'Through Recommendations',
  'City',
  'A free copy of Mastering The Interview',
];
const counts = ['TotalVisits', 'Total Time Spent on Website', 'Page Views Per Visit'];

export const haveLeads = (): boolean => haveData(file);

const withoutSelect = (row: Row): Row =>
  Object.fromEntries(Object.entries(row).map(([name, value]) => [name, value === 'Select' ? '' : value]));

function part(given: readonly Row[]): Part {
  const rows = given.map(withoutSelect);
  return {
    frame: frameOf([
      ...categories.map((name) => texts(name, rows)),
      ...counts.map((name) => numbers(name, rows)),
    ]),
    target: Float64Array.from(rows, (row) => Number(row['Converted'])),
  };
}

/** Leads of a seller of courses, by what was known when they came; the target is 1 where one was won. */
export function leads(): DataSet {
  const { train, test } = splitByFive(readRows(file));
  const set = { train: part(train), test: part(test) };
  confirm('leads-x-education', set, [7_392, 1_848, 2_821, 740]);
  return set;
}
