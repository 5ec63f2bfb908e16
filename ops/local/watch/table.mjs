const shown = (value) => {
  if (value === null || value === undefined) return '–';
  return typeof value === 'number' && !Number.isInteger(value)
    ? String(Number(value.toPrecision(4)))
    : String(value);
};

/** Rows as people read them: columns by the widest cell, numbers to the right. */
export function table(rows) {
  if (rows.length === 0) return 'Nothing to show.\n';
  const columns = Object.keys(rows[0]);
  const cells = [columns, ...rows.map((row) => columns.map((column) => shown(row[column])))];
  const widths = columns.map((_, at) => Math.max(...cells.map((line) => line[at].length)));
  const isNumber = columns.map((column) => rows.some((row) => typeof row[column] === 'number'));
  const pad = (text, at) => (isNumber[at] ? text.padStart(widths[at]) : text.padEnd(widths[at]));
  return cells.map((line) => `${line.map(pad).join('  ').trimEnd()}\n`).join('');
}
