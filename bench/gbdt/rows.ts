import { parse } from 'csv-parse/sync';
import { type Column, categoryColumn, numberColumn } from '@rover/scoring';
import { sharedText } from '../support/shared-data.js';

export type Row = Readonly<Record<string, string>>;

/** A row of one frame stands every fifth time in TEST, else in TRAIN. */
export interface Split<T> {
  readonly train: T[];
  readonly test: T[];
}

/** Rows of a CSV file: fields trimmed, exact duplicates dropped (the first stays). */
export function readRows(file: string): Row[] {
  const rows = parse(sharedText(file), { columns: true, trim: true, bom: true }) as Row[];
  return [...new Map(rows.map((row) => [JSON.stringify(Object.values(row)), row])).values()];
}

export function splitByFive<T>(rows: readonly T[]): Split<T> {
  return {
    train: rows.filter((_, i) => i % 5 !== 0),
    test: rows.filter((_, i) => i % 5 === 0),
  };
}

const emptyAsMissing = (text: string | undefined) => (text === '' ? undefined : text);

/** A column of texts of the rows; what is empty is missing. */
export const texts = (name: string, rows: readonly Row[]): Column =>
  categoryColumn(
    name,
    rows.map((row) => emptyAsMissing(row[name])),
  );

/** A column of numbers of the rows; what is empty is missing. */
export const numbers = (name: string, rows: readonly Row[]): Column =>
  numberColumn(
    name,
    rows.map((row) => (row[name] ? Number(row[name]) : undefined)),
  );
