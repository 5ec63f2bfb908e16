import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { checkDigit } from './check-digit.js';
import { countryOf } from './country.js';
import { decodeVin } from './decode-vin.js';
import { readVin } from './read-vin.js';

const YEAR = 2026;
const decoded = (vin: string) => decodeVin(vin, YEAR);

describe('decodeVin', () => {
  it('takes an American VIN apart', () => {
    expect(decoded('1HGCM82633A004352')).toEqual({
      vin: '1HGCM82633A004352',
      wmi: '1HG',
      vds: 'CM8263',
      vis: '3A004352',
      region: 'northAmerica',
      country: 'US',
      makes: ['Honda'],
      kind: 'car',
      modelYear: { year: 2003, certain: true, candidates: [2003] },
      plant: 'A',
      serial: '004352',
      checkDigit: { found: '3', expected: '3', right: true, required: true },
    });
  });

  it('takes a European VIN, whose position 9 is no check digit', () => {
    const porsche = decoded('WP0ZZZ99ZTS392124');
    expect(porsche).toMatchObject({ region: 'europe', country: 'DE', makes: ['Porsche'], plant: 'S' });
    expect(porsche.checkDigit).toMatchObject({ right: false, required: false });
    expect(porsche.modelYear).toEqual({ year: 2026, certain: false, candidates: [1996, 2026] });
  });

  it('tells the thirty years apart by position 7', () => {
    const year = (seventh: string) => decoded(`1FTMW1${seventh}88AFA00001`).modelYear?.year;
    expect([year('5'), year('T')]).toEqual([1980, 2010]);
  });

  it('finds makers of few vehicles by positions 12 to 14', () => {
    expect(decoded('1P9AB1234KX678901')).toMatchObject({
      wmi: '1P9678',
      makes: ['Performance Indian'],
      kind: 'motorcycle',
      serial: '901',
    });
  });

  it('knows no year where position 10 is no code of one', () => {
    expect(decoded('VF1AAAAA0UA000001').modelYear).toBeUndefined();
  });

  it('says of an unregistered code that nothing is known', () => {
    expect(decoded('AAZAAAAA0AA000001')).toMatchObject({ region: 'africa', country: 'ZA', makes: [] });
  });

  it.each([
    ['SAL', 'GB'],
    ['JTD', 'JP'],
    ['KMH', 'KR'],
    ['LRW', 'CN'],
    ['9BW', 'BR'],
    ['YV1', 'SE'],
    ['TMB', 'CZ'],
    ['2HG', 'CA'],
    ['3VW', 'MX'],
  ])('knows where %s was given', (wmi, country) => {
    expect(countryOf(wmi)).toBe(country);
  });

  it('takes any VIN that can be read, and loses no character of it', () => {
    const characters = fc.constantFrom(...'0123456789ABCDEFGHJKLMNPRSTUVWXYZ');
    fc.assert(
      fc.property(fc.string({ unit: characters, minLength: 17, maxLength: 17 }), (text) => {
        const vin = text.slice(0, 8) + checkDigit(text.slice(0, 8) + '0' + text.slice(9)) + text.slice(9);
        expect(readVin(vin)).toEqual({ vin });
        const { wmi, vds, vis } = decoded(vin);
        expect(wmi.slice(0, 3) + vds + vis).toBe(vin);
      }),
    );
  });
});

const samples = join(process.cwd(), '..', 'shared', 'samples', 'vpic');

interface VpicAnswer {
  readonly VIN: string;
  readonly ErrorCode: string;
  readonly Make: string;
  readonly ModelYear: string;
}

function besideRecordedAnswers(): void {
  const answersOf = (file: string) =>
    (JSON.parse(readFileSync(join(samples, file), 'utf8')) as { content: { Results: VpicAnswer[] } }).content
      .Results;
  const whole = ['decode-vin.json', 'decode-vin-extended.json'].flatMap(answersOf);
  const partial = ['decode-partial-vin.json', 'decode-vin-batch.json'].flatMap(answersOf);

  it.each(whole)('agrees on $VIN', ({ VIN, Make, ModelYear, ErrorCode }) => {
    const { makes, modelYear, checkDigit: digit } = decoded(VIN);
    expect(makes.map((make) => make.toUpperCase())).toContain(Make);
    expect(modelYear).toMatchObject({ year: Number(ModelYear), certain: true });
    expect(digit.right).toBe(ErrorCode === '0');
  });

  it.each(partial)(
    'agrees on the make and year of $VIN, and refuses it as it is',
    ({ VIN, Make, ModelYear }) => {
      expect(readVin(VIN)).toMatchObject({ position: 9 });
      const { makes, modelYear } = decoded(VIN.replace('*', '0').padEnd(17, '0'));
      expect(makes.map((make) => make.toUpperCase())).toContain(Make);
      expect(modelYear?.year).toBe(Number(ModelYear));
    },
  );
}

// The body of a suite runs even where the suite is skipped, and this one reads.
if (existsSync(samples)) describe('beside the recorded answers of vPIC', besideRecordedAnswers);
else
  describe.skip('beside the recorded answers of vPIC (skipped: the samples are not here)', () =>
    it('needs the samples', () => undefined));
