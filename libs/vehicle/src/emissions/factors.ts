/** Where a figure comes from. */
export interface FactorSource {
  readonly publisher: string;
  readonly document: string;
  readonly year: number;
}

/** CO₂ of one fuel. */
export interface FuelFactor {
  readonly fuel: string;
  /** kg CO₂ at the tailpipe per litre burnt. */
  readonly perLitre: number;
  readonly source: FactorSource;
}

/** CO₂ of an average car, where nothing else is known. */
export interface DistanceFactor {
  readonly fuel: string;
  /** kg CO₂ per km. */
  readonly perKm: number;
  readonly source: FactorSource;
}

const LITRES_PER_US_GALLON = 3.785411784;

const epaVehicle: FactorSource = {
  publisher: 'US EPA',
  document: 'Tailpipe Greenhouse Gas Emissions from a Typical Passenger Vehicle, EPA-420-F-23-014',
  year: 2023,
};
const epaHub: FactorSource = {
  publisher: 'US EPA',
  document: 'Emission Factors for Greenhouse Gas Inventories, table 2, mobile combustion CO2',
  year: 2022,
};
const ukCars: FactorSource = {
  publisher: 'UK Government (BEIS, DEFRA)',
  document: 'Greenhouse gas reporting: conversion factors, cars by size, average car',
  year: 2018,
};

const perGallon = (fuel: string, kg: number, source: FactorSource): FuelFactor => ({
  fuel,
  perLitre: kg / LITRES_PER_US_GALLON,
  source,
});

/** By fuel, as vehicles' `fuelType` is understood; carbon of biofuels is counted as it leaves the tailpipe. */
export const fuelFactors: readonly FuelFactor[] = [
  perGallon('gasoline', 8.887, epaVehicle),
  perGallon('diesel', 10.18, epaVehicle),
  perGallon('lpg', 5.68, epaHub),
  perGallon('ethanol', 5.75, epaHub),
  perGallon('biodiesel', 9.45, epaHub),
];

export const distanceFactors: readonly DistanceFactor[] = [
  { fuel: 'gasoline', perKm: 0.176, source: ukCars },
  { fuel: 'diesel', perKm: 0.183, source: ukCars },
  { fuel: 'hybrid', perKm: 0.124, source: ukCars },
  { fuel: 'pluginHybrid', perKm: 0.071, source: ukCars },
];

/** kg CO₂ per kWh from the grid, unless another is configured: 1,532 million tonnes for 4,183,271 million kWh. */
export const gridFactor: { readonly perKwh: number; readonly source: FactorSource } = {
  perKwh: 0.366,
  source: {
    publisher: 'US EIA',
    document: 'CO2 per kilowatthour of US electricity generation in 2023',
    year: 2024,
  },
};
