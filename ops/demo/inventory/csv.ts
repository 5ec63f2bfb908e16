/** Splits one line of CSV (RFC 4180, no line breaks inside of fields). */
export function splitCsv(line: string): string[] {
  const pattern = /("(?:[^"]|"")*"|[^,]*)(,|$)/y;
  const fields: string[] = [];
  for (;;) {
    const match = pattern.exec(line);
    if (!match) throw new Error(`This is no line of CSV: ${line}`);
    fields.push(unquoted(match[1] ?? ''));
    if (match[2] === '') return fields;
  }
}

function unquoted(field: string): string {
  return field.startsWith('"') ? field.slice(1, -1).replaceAll('""', '"') : field;
}

/** One line of CSV, without its end; what is absent becomes an empty field. */
export function joinCsv(fields: readonly (string | number | undefined)[]): string {
  return fields.map((field) => quoted(String(field ?? ''))).join(',');
}

function quoted(field: string): string {
  return /[",\r\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field;
}
