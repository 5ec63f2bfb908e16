import { type LeadExample, frameOf } from '@rover/scoring';
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

/** The same leads as the service takes them: in the order in which they came, their facts under the dealer's own names. */
export function leadExamples(): { train: LeadExample[]; test: LeadExample[] } {
  const { train, test } = splitByFive(readRows(file).map(withoutSelect));
  return { train: train.map(exampleOf), test: test.map(exampleOf) };
}

function exampleOf(row: Row): LeadExample {
  const at = Number(row['Lead Number']) * 60_000;
  const known = [...categories, ...counts].filter((name) => row[name]);
  const attributes = known.map((name) => [name, counts.includes(name) ? Number(row[name]) : row[name]!]);
  const facts = { capturedAt: at, source: row['Lead Source'], attributes: Object.fromEntries(attributes) };
  return { leadId: row['Prospect ID']!, at, converted: row['Converted'] === '1', facts };
}
