const formats = new Map<string, Intl.NumberFormat>();

function formatOf(currency: string): Intl.NumberFormat {
  const known = formats.get(currency);
  if (known) return known;
  const format = new Intl.NumberFormat('en', { style: 'currency', currency, currencyDisplay: 'code' });
  formats.set(currency, format);
  return format;
}

/** An amount of minor units as people read it: `GBP 12,000.00`; a currency without minor units has none. */
export function money(minorUnits: number, currency: string): string {
  const format = formatOf(currency);
  const digits = format.resolvedOptions().maximumFractionDigits ?? 2;
  // Intl puts a no-break space between code and amount, which few expect in a text to search or copy.
  return format.format(minorUnits / 10 ** digits).replace(/\u00a0/g, ' ');
}

/** `1 day`, `12 days`. */
export const days = (count: number): string => `${count} ${count === 1 ? 'day' : 'days'}`;

/** A share as people read it: `12.3 %`. */
export const percent = (share: number): string => `${Math.round(share * 1000) / 10} %`;
