/** For doors that give out a table as JSON, and as a file to whoever asks for one. */
export const jsonOrCsv = {
  'application/json': 'json',
  '*/*': 'json',
  'application/*': 'json',
  'text/csv': 'csv',
} as const;

/** A line of CSV (RFC 4180). */
export const csvLine = (cells: readonly unknown[]): string => `${cells.map(cellOf).join(',')}\r\n`;

const cellOf = (value: unknown): string => {
  const text = value === undefined || value === null ? '' : String(value as string | number | boolean);
  // Else a spreadsheet would run what somebody has typed as a formula.
  const plain = /^[=+\-@\t\r]/.test(text) && Number.isNaN(Number(text)) ? `'${text}` : text;
  return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
};
