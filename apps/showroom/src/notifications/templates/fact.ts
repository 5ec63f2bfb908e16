/** Something that a message may speak of, before it is known to whom and in which language. */
export type Fact =
  | string
  | { readonly at: string }
  | { readonly amount: number; readonly currency: string }
  | { readonly share: number };

export type Facts = Readonly<Record<string, Fact | undefined>>;

/** Facts as people of a language read them, on the clocks of a zone. What is absent is empty, and no section shows it. */
export function wordsOf(facts: Facts, language: string, timeZone: string): Record<string, string> {
  return Object.fromEntries(
    Object.entries(facts).map(([name, fact]) => [
      name,
      fact === undefined ? '' : wordOf(fact, language, timeZone),
    ]),
  );
}

function wordOf(fact: Fact, language: string, timeZone: string): string {
  if (typeof fact === 'string') return fact;
  if ('at' in fact)
    return new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short', timeZone }).format(
      new Date(fact.at),
    );
  if ('share' in fact)
    return new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 }).format(fact.share);
  return moneyOf(fact, language);
}

function moneyOf({ amount, currency }: { amount: number; currency: string }, language: string): string {
  const format = new Intl.NumberFormat(language, { style: 'currency', currency });
  return format.format(amount / 10 ** (format.resolvedOptions().maximumFractionDigits ?? 2));
}
