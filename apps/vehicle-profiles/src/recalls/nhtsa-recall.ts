import type { NewRecall, NhtsaRecall, RecallScope } from '@rover/contracts';

export const NHTSA = 'NHTSA';

/** NHTSA's own words for a component that nobody named. */
const UNKNOWN_COMPONENT = 'UNKNOWN OR OTHER';
/** A model year that stands for all of them. */
const EVERY_YEAR = 9999;

/** Campaigns of records as NHTSA answers them: one for each number, with what all of its records say of vehicles. */
export function recallsOf(records: readonly NhtsaRecall[]): NewRecall[] {
  const found = new Map<string, NewRecall>();
  for (const record of records) {
    const { NHTSACampaignNumber: number } = record;
    const known = found.get(number);
    if (known) known.affects.push(scopeOf(record));
    else found.set(number, { ...factsOf(record), number, affects: [scopeOf(record)] });
  }
  return [...found.values()];
}

function factsOf(record: NhtsaRecall): Omit<NewRecall, 'number' | 'affects'> {
  const component = textOf(record.Component) ?? UNKNOWN_COMPONENT;
  const [manufacturer, consequence, remedy] = [record.Manufacturer, record.Consequence, record.Remedy].map(
    textOf,
  );
  const publishedOn = dayOf(record.ReportReceivedDate);
  return {
    authority: NHTSA,
    component,
    summary: textOf(record.Summary) ?? component,
    ...(manufacturer && { manufacturer: manufacturer.slice(0, 120) }),
    ...(consequence && { consequence }),
    ...(remedy && { remedy }),
    ...(publishedOn && { publishedOn }),
    doNotDrive: record.parkIt ?? false,
    parkOutside: record.parkOutSide ?? false,
    withdrawn: false,
  };
}

function scopeOf({ Make: make, Model: model, ModelYear }: NhtsaRecall): RecallScope {
  const year = Number(ModelYear ?? EVERY_YEAR);
  const isYear = Number.isInteger(year) && year >= 1900 && year <= 2100;
  return { make, model, ...(isYear && { modelYears: { from: year, to: year } }) };
}

const textOf = (text: string | null | undefined): string | undefined => text?.trim() || undefined;

const DAY_FIRST = /^(\d{1,2})\/(\d{1,2})\/(\d{4})/;
const YEAR_FIRST = /^(\d{4})-?(\d{2})-?(\d{2})/;

/** The day of a date as NHTSA has written it over the years; undefined for anything else. */
export function dayOf(text: string | null | undefined): string | undefined {
  const [, day, month, year] = DAY_FIRST.exec(text ?? '') ?? [];
  const parts = year ? [year, month, day] : (YEAR_FIRST.exec(text ?? '') ?? []).slice(1);
  const written = parts.map((part) => String(part).padStart(2, '0')).join('-');
  const time = Date.parse(`${written}T00:00:00Z`);
  const isDay = !Number.isNaN(time) && new Date(time).toISOString().startsWith(written);
  return written !== '' && isDay ? written : undefined;
}
