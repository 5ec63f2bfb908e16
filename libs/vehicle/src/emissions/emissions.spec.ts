import { emissionOf, fuelOf } from './emissions.js';

describe('emissionOf', () => {
  it('goes by litres where there are any, and says how they are known', () => {
    const burnt = emissionOf({
      fuelType: 'Gasoline',
      distance: 100_000,
      fuelUsed: 10,
      fuelSource: 'fuelRate',
    });
    expect(burnt).toMatchObject({ co2: 23.477, basis: 'fuelMeasured', fuel: 'gasoline' });
    expect(burnt.factors).toMatchObject([{ unit: 'kg/l', source: { publisher: 'US EPA', year: 2023 } }]);
    expect(
      emissionOf({ fuelType: 'Diesel', distance: 1, fuelUsed: 10, fuelSource: 'fuelEconomy' }),
    ).toMatchObject({
      co2: 26.893,
      basis: 'economy',
    });
  });

  it('goes by the grid for electricity, by the one that is configured', () => {
    const use = { fuelType: 'Electric', distance: 100_000, energyUsed: 18 };
    expect(emissionOf(use)).toMatchObject({ co2: 6.588, basis: 'energy' });
    expect(emissionOf(use, { gridPerKwh: 0.05 })).toMatchObject({ co2: 0.9, factors: [{ value: 0.05 }] });
    expect(emissionOf({ ...use, energyUsed: -2 }).co2).toBe(0);
  });

  it('goes by the distance where nothing else is known, and says nothing where that tells nothing', () => {
    expect(emissionOf({ fuelType: 'Diesel', distance: 100_000 })).toMatchObject({
      co2: 18.3,
      basis: 'distance',
    });
    expect(emissionOf({ distance: 100_000, fuelUsed: 5 })).toMatchObject({
      co2: null,
      basis: 'unknown',
      factors: [],
    });
    expect(emissionOf({ fuelType: 'Electric', distance: 100_000 })).toMatchObject({
      co2: null,
      basis: 'unknown',
    });
  });

  it.each([
    ['Gasoline', 'gasoline'],
    ['petrol', 'gasoline'],
    ['Diesel', 'diesel'],
    ['BEV (Battery Electric Vehicle)', 'electric'],
    ['Electric', 'electric'],
    ['Plug-in Hybrid', 'pluginHybrid'],
    ['Strong HEV (Hybrid Electric Vehicle)', 'hybrid'],
    ['Flexible Fuel', undefined],
  ])('understands %s as %s', (fuelType, fuel) => {
    expect(fuelOf(fuelType)).toBe(fuel);
  });
});
