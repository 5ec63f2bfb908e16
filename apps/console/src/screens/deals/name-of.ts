import type { Listing } from '@rover/client';

/** “2019 Ford Focus”. */
export const nameOf = ({ modelYear, make, model }: Pick<Listing, 'modelYear' | 'make' | 'model'>): string =>
  `${modelYear} ${make} ${model}`;

/** What tells one of them from the next: trim, fuel, gearbox. */
export const detailsOf = ({ trim, fuelType, transmission }: Listing): string =>
  [trim, fuelType, transmission].filter(Boolean).join(' · ');
