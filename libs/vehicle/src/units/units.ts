/** What a unit measures, and how many of the quantity's first unit it is: `first = value × factor + offset`. */
interface Unit {
  readonly quantity: string;
  readonly factor: number;
  readonly offset: number;
}

/** A unit's factor, or factor and offset, by the names that devices and their clouds give it. */
type Spelling = readonly [names: string, factor: number, offset?: number];

/**
 * Factors of NIST SP 811 (2008), appendix B: 1 mi = 1,609.344 m, 1 nmi = 1,852 m, 1 psi = 6.894757293168 kPa,
 * 1 US gal = 3.785411784 l, 1 imperial gal = 4.54609 l, 1 lbf·ft = 1.3558179483 N·m; names as VSS, J1979 and the
 * clouds write them. The first unit of each quantity has the factor 1.
 */
const quantities: Readonly<Record<string, readonly Spelling[]>> = {
  speed: [
    ['km/h kmh kph km/hr kilometersperhour', 1],
    ['m/s mps meterspersecond', 3.6],
    ['mph mi/h mi/hr milesperhour', 1.609344],
    ['kn kt kts knot knots', 1.852],
  ],
  length: [
    ['m meter meters metre metres', 1],
    ['km kilometer kilometers kilometre kilometres', 1000],
    ['mi mile miles', 1609.344],
    ['ft foot feet', 0.3048],
    ['nmi', 1852],
    ['cm', 0.01],
    ['mm', 0.001],
  ],
  temperature: [
    ['celsius °c degc c', 1],
    ['fahrenheit °f degf f', 5 / 9, -160 / 9],
    ['kelvin k', 1, -273.15],
  ],
  pressure: [
    ['kpa kilopascal kilopascals', 1],
    ['pa pascal pascals', 0.001],
    ['hpa mbar', 0.1],
    ['bar', 100],
    ['psi', 6.894757293168],
    ['mpa', 1000],
  ],
  volume: [
    ['l liter liters litre litres', 1],
    ['ml', 0.001],
    ['gal gallon gallons usgal', 3.785411784],
    ['impgal imperialgallon imperialgallons', 4.54609],
  ],
  voltage: [
    ['v volt volts', 1],
    ['mv millivolt millivolts', 0.001],
  ],
  current: [
    ['a amp amps ampere amperes', 1],
    ['ma milliamp milliamps', 0.001],
  ],
  // VSS says of a ratio `ratio`, J1979 and the clouds `percent`.
  share: [
    ['percent % pct', 1],
    ['ratio fraction', 100],
    ['permille ‰', 0.1],
  ],
  time: [
    ['h hr hour hours', 1],
    ['min minute minutes', 1 / 60],
    ['s sec second seconds', 1 / 3600],
    ['ms millisecond milliseconds', 1 / 3_600_000],
    ['day days', 24],
  ],
  energy: [
    ['kwh kilowatthour kilowatthours', 1],
    ['wh watthour watthours', 0.001],
  ],
  power: [
    ['kw kilowatt kilowatts', 1],
    ['w watt watts', 0.001],
    ['hp horsepower', 0.745699871582],
  ],
  rotation: [['rpm 1/min revolutionsperminute', 1]],
  angle: [['degrees degree deg °', 1]],
  flow: [['l/h litersperhour', 1]],
  massFlow: [
    ['g/s gramspersecond', 1],
    ['kg/h kilogramsperhour', 1 / 3.6],
  ],
  torque: [
    ['nm n·m newtonmeters', 1],
    ['lbft lb-ft', 1.3558179483],
  ],
  fuelEconomy: [['l/100km', 1]],
  energyEconomy: [['kwh/100km', 1]],
  acceleration: [
    ['m/s^2 m/s²', 1],
    ['g', 9.80665],
  ],
  count: [['count scalar', 1]],
};

const units = new Map(
  Object.entries(quantities).flatMap(([quantity, spellings]) =>
    spellings.flatMap(([names, factor, offset = 0]) =>
      names.split(' ').map((name): [string, Unit] => [name, { quantity, factor, offset }]),
    ),
  ),
);

/** Reciprocals: distance per volume against volume per distance, which no factor turns into each other. */
const perHundredKilometres: Readonly<Record<string, number>> = {
  mpg: 235.214583,
  mpgus: 235.214583,
  mpgimp: 282.480936,
  'km/l': 100,
};

const plain = (name: string): string => name.toLowerCase().replace(/[\s_]/g, '');

const unitNamed = (name: string): Unit | undefined => units.get(plain(name));

/**
 * The same quantity in another unit, to twelve digits: `convert(60, 'mph', 'km/h')` is 96.56064.
 * @returns undefined when one of the units is not known, or they measure different things
 */
export function convert(value: number, from: string, to: string): number | undefined {
  if (plain(from) === plain(to)) return value;
  const perVolume = perHundredKilometres[plain(from)];
  if (perVolume !== undefined)
    return plain(to) === 'l/100km' && value > 0 ? tidy(perVolume / value) : undefined;
  const [source, target] = [unitNamed(from), unitNamed(to)];
  if (!source || source.quantity !== target?.quantity) return undefined;
  if (source.factor === target.factor && source.offset === target.offset) return value;
  return tidy((value * source.factor + source.offset - target.offset) / target.factor);
}

/** Twelve digits: 2.3 bar are 230 kPa and not 229.99999999999997, and nothing measures more finely. */
const tidy = (value: number): number => Number(value.toPrecision(12));

/** Whether a text is a unit that {@link convert} knows. */
export const isUnit = (name: string): boolean =>
  unitNamed(name) !== undefined || plain(name) in perHundredKilometres;
