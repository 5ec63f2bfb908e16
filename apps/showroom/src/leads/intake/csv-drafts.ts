import { newLead } from '@rover/contracts';
import type { NewLead } from '@rover/contracts';
import type { FieldError } from '@rover/platform';
import { compileSchema, ValidationError } from '@rover/platform';
import { parse } from 'csv-parse/sync';
import { LeadFileRefusedError } from '../lead.errors.js';

/** One line of a file: a lead, or what is wrong with it. */
export interface ReadLine {
  readonly line: number;
  readonly lead?: NewLead;
  readonly errors: readonly FieldError[];
}

/** Columns and where they belong; written in any letters, with or without spaces, `_` and `-`. */
const columns = {
  firstname: ['customer', 'givenName'],
  givenname: ['customer', 'givenName'],
  lastname: ['customer', 'familyName'],
  familyname: ['customer', 'familyName'],
  company: ['customer', 'company'],
  email: ['customer', 'emails'],
  phone: ['customer', 'phones'],
  source: ['source'],
  interest: ['interest'],
  make: ['vehicle', 'make'],
  model: ['vehicle', 'model'],
  year: ['vehicle', 'modelYear'],
  modelyear: ['vehicle', 'modelYear'],
  trim: ['vehicle', 'trim'],
  vin: ['vehicle', 'vin'],
  stock: ['vehicle', 'stockNumber'],
  stocknumber: ['vehicle', 'stockNumber'],
  condition: ['vehicle', 'condition'],
  comments: ['comments'],
  language: ['language'],
  requestedat: ['requestedAt'],
  id: ['externalIds'],
} as const satisfies Record<string, readonly string[]>;

type Column = keyof typeof columns;

const MOST_COLUMNS = 200;
const schema = compileSchema(newLead);

/**
 * Reads a file of leads whose first line names its columns; columns that are none of ours are passed over.
 * @throws LeadFileRefusedError for a file that cannot be read to its end, or cannot be one of leads
 */
export function readLeadFile(csv: string, showroomId: string, most: number): ReadLine[] {
  const [header, ...rows] = recordsOf(csv);
  const names = header?.record.map((name) => name.toLowerCase().replace(/[\s_-]/g, '')) ?? [];
  if (names.length > MOST_COLUMNS) throw new LeadFileRefusedError(`has more than ${MOST_COLUMNS} columns`);
  if (!names.includes('email') && !names.includes('phone'))
    throw new LeadFileRefusedError('has neither a column email nor a column phone');
  if (rows.length > most) throw new LeadFileRefusedError(`has more than ${most} lines`);
  return rows.map(({ record, line }) => readLine(record, names, showroomId, line));
}

interface CsvRecord {
  readonly record: string[];
  readonly line: number;
}

function recordsOf(csv: string): CsvRecord[] {
  try {
    const records = parse(csv, { bom: true, skip_empty_lines: true, trim: true, info: true }) as unknown as {
      record: string[];
      info: { lines: number };
    }[];
    return records.map(({ record, info }) => ({ record, line: info.lines }));
  } catch (error) {
    throw new LeadFileRefusedError(`cannot be read to its end: ${(error as Error).message}`);
  }
}

function readLine(
  cells: readonly string[],
  names: readonly string[],
  showroomId: string,
  line: number,
): ReadLine {
  const draft: Record<string, unknown> = { showroomId, source: 'import', customer: {} };
  for (const [index, name] of names.entries()) place(draft, name, cells[index] ?? '');
  try {
    return { line, lead: schema.parse(draft), errors: [] };
  } catch (error) {
    if (error instanceof ValidationError) return { line, errors: error.errors ?? [] };
    throw error;
  }
}

function place(draft: Record<string, unknown>, name: string, cell: string): void {
  if (cell === '' || !Object.hasOwn(columns, name)) return;
  const [field, within] = columns[name as Column] as readonly [string, string?];
  if (field === 'externalIds') draft[field] = [{ source: 'import', value: cell }];
  else if (within === undefined) draft[field] = cell;
  else draft[field] = { ...(draft[field] as object | undefined), [within]: valueOf(within, cell) };
}

function valueOf(field: string, cell: string): unknown {
  if (field === 'emails' || field === 'phones') return [{ value: cell }];
  return field === 'modelYear' ? Number(cell) : cell;
}
