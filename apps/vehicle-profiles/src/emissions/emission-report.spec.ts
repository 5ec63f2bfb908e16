import { emissionReport, type Use } from './emission-report.js';

const use = (given: Partial<Use>): Use => ({
  month: '2026-01',
  fuelType: 'Diesel',
  fuelSource: null,
  trips: 1,
  distance: 100_000,
  fuelUsed: null,
  energyUsed: null,
  ...given,
});

describe('emissionReport', () => {
  it('adds up by month and by what figures rest on, and names the factors', () => {
    const report = emissionReport([
      use({ fuelUsed: 10, fuelSource: 'fuelRate', trips: 2 }),
      use({}),
      use({ month: '2026-02' }),
      use({ fuelType: null }),
    ]);
    expect(report).toMatchObject({ co2: 63.493, distance: 400_000, unknownDistance: 100_000, trips: 5 });
    expect(report.months).toEqual([
      { month: '2026-01', co2: 45.193, distance: 300_000, unknownDistance: 100_000 },
      { month: '2026-02', co2: 18.3, distance: 100_000, unknownDistance: 0 },
    ]);
    expect(report.bases.map(({ basis, co2 }) => [basis, co2])).toEqual([
      ['fuelMeasured', 26.893],
      ['distance', 36.6],
      ['unknown', 0],
    ]);
    expect(report.factors.map(({ unit }) => unit)).toEqual(['kg/l', 'kg/km']);
  });

  it('takes the grid that is configured', () => {
    const charged = use({ fuelType: 'Electric', energyUsed: 20 });
    expect(emissionReport([charged], 0.1).co2).toBe(2);
    expect(emissionReport([charged]).co2).toBe(7.32);
  });
});
