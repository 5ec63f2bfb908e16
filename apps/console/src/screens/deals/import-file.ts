import type { ListingImport, Rover } from '@rover/client';

/** Fields of a listing that a file may hold, in the order in which people look for them. */
export const importFields = [
  ...[
    'make',
    'model',
    'modelYear',
    'askingPrice',
    'odometer',
    'trim',
    'fuelType',
    'transmission',
    'bodyClass',
  ],
  ...[
    'driveType',
    'displacementL',
    'engineCylinders',
    'colour',
    'condition',
    'vin',
    'stockNumber',
    'sellerId',
  ],
  ...['currency', 'country', 'dealType', 'images'],
] as const;

const HEAD_BYTES = 64 * 1_024;
const UPLOAD_MS = 10 * 60_000;
const ASK_MS = 300;

export interface FileHead {
  readonly columns: readonly string[];
  /** The first line of data, column by column. */
  readonly sample: readonly string[];
}

/** What a CSV's columns are called, for the eye; the platform reads the file by itself. Undefined for what is no CSV. */
export async function headOf(file: File): Promise<FileHead | undefined> {
  if (isLines(file)) return undefined;
  const [header = '', first = ''] = (await file.slice(0, HEAD_BYTES).text())
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/);
  const separator = [';', '\t', ','].find((one) => header.includes(one)) ?? ',';
  return { columns: cellsOf(header, separator), sample: cellsOf(first, separator) };
}

const isLines = ({ name }: File): boolean => /\.(ndjson|jsonl)$/i.test(name);

/** Cells of one line; a quoted one may hold separators. */
function cellsOf(line: string, separator: string): string[] {
  const cells = [''];
  let isQuoted = false;
  for (const letter of line) {
    if (letter === '"') isQuoted = !isQuoted;
    else if (letter === separator && !isQuoted) cells.push('');
    else cells[cells.length - 1] += letter;
  }
  return cells.map((cell) => cell.trim());
}

export interface ImportWishes {
  readonly currency: string;
  readonly odometerUnit: string;
  readonly make: string;
  /** Field → column, where the name does not tell. */
  readonly map: Readonly<Record<string, string>>;
}

/** @throws RoverError where the file is refused */
export async function startImport(rover: Rover, file: File, wishes: ImportWishes): Promise<string> {
  const { currency, odometerUnit, make, map } = wishes;
  const mapped = Object.entries(map).map(([field, column]) => [`map.${field}`, column]);
  const { data } = await rover.post('/api/v1/listings/import', {
    query: {
      odometerUnit,
      ...(currency && { currency }),
      ...(make && { make }),
      ...Object.fromEntries(mapped),
    },
    body: file,
    contentType: isLines(file) ? 'application/x-ndjson' : 'text/csv',
    timeoutMs: UPLOAD_MS,
  });
  return data.id;
}

/** Whether there is nothing more to come: every accepted line is in the ranking. */
export const isOver = ({ status, ranked, accepted }: ListingImport): boolean =>
  status === 'failed' || (status === 'completed' && ranked >= accepted);

/** When to ask for the progress again, ms; false: not any more. */
export const askAgain = (progress: ListingImport | undefined): number | false =>
  progress && isOver(progress) ? false : ASK_MS;
