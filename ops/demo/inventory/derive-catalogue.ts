import { joinCsv, splitCsv } from './csv.js';

/** Rows of the source that end earlier are no longer met on a forecourt. */
const FIRST_YEAR = 2003;
/** The source ends in 2015 and many makers' 2015 models were not in it yet: what is there in 2014 goes on. */
const LAST_FULL_YEAR = 2014;

export const catalogueColumns = [
  'make',
  'model',
  'yearFrom',
  'yearTo',
  'class',
  'driveType',
  'fuelType',
  'displacementL',
  'cylinders',
  'transmissions',
  'fuelEconomy',
] as const;

interface Group {
  fields: (string | number)[];
  years: number[];
  transmissions: Set<string>;
  economy: number[];
}

/** Miles per US gallon as l/100 km. */
const litresPer100km = (mpg: number): number => 235.2146 / mpg;

/** The mix of city and motorway that the EPA calls combined. */
const combinedMpg = (city: number, highway: number): number => 1 / (0.55 / city + 0.45 / highway);

/** What a name says of the drive stands in a column of its own. */
function plainModel(model: string): string {
  return model.replace(/\s+(2WD|4WD|AWD|FWD|RWD)\b|\s*\(.*New Model\)/g, '').trim();
}

function plainFuel(fuel: string): string {
  if (fuel === 'Diesel') return 'Diesel';
  if (fuel === 'Electricity') return 'Electric';
  if (/E85/.test(fuel)) return 'Flex Fuel';
  if (/Electricity/.test(fuel)) return 'Plug-in Hybrid';
  return /natural gas|propane|CNG/i.test(fuel) ? 'Natural Gas' : 'Gasoline';
}

function plainDrive(drive: string): string {
  if (/^Front/.test(drive)) return 'FWD';
  if (/^Rear|^2-Wheel/.test(drive)) return 'RWD';
  return /^All/.test(drive) ? 'AWD' : '4WD';
}

/**
 * One line per vehicle that differs in more than its year, from the EPA's table of fuel economy (columns id, make,
 * model, year, class, trans, drive, cyl, displ, fuel, hwy, cty). An empty `yearTo` says that it went on.
 */
export function deriveCatalogue(source: string): string[] {
  const groups = new Map<string, Group>();
  for (const line of source.split(/\r?\n/).slice(1)) if (line) gather(groups, splitCsv(line));
  const kept = [...groups.values()].filter(({ years }) => Math.max(...years) >= FIRST_YEAR);
  const lines = kept.map((group) => joinCsv(catalogueLine(group)));
  return [joinCsv(catalogueColumns), ...lines.sort()];
}

function gather(groups: Map<string, Group>, row: string[]): void {
  const [
    ,
    make = '',
    model = '',
    year,
    size = '',
    gearbox = '',
    drive = '',
    cylinders = '',
    litres = '',
    fuel = '',
  ] = row;
  const named = [make, plainModel(model), size, plainDrive(drive), plainFuel(fuel), litres, cylinders].map(
    absent,
  );
  const key = named.join('|');
  const group = groups.get(key) ?? { fields: named, years: [], transmissions: new Set(), economy: [] };
  groups.set(key, group);
  group.years.push(Number(year));
  group.transmissions.add(/^Manual/.test(gearbox) ? 'M' : 'A');
  group.economy.push(litresPer100km(combinedMpg(Number(row[11]), Number(row[10]))));
}

const absent = (field: string): string => (field === 'NA' ? '' : field);

function catalogueLine({ fields, years, transmissions, economy }: Group): (string | number)[] {
  const [make, model, ...rest] = fields;
  const last = Math.max(...years);
  const mean = economy.reduce((sum, litres) => sum + litres, 0) / economy.length;
  const range = [Math.min(...years), last >= LAST_FULL_YEAR ? '' : last];
  return [make!, model!, ...range, ...rest, [...transmissions].sort().join(''), mean.toFixed(1)];
}
