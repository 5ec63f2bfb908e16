import type { Vehicle } from '@rover/client';

type Named = Pick<Vehicle, 'id' | 'make' | 'model' | 'modelYear' | 'plate'>;

/** “2019 Ford Focus”; undefined where neither make nor model is known. */
export const kindOf = ({ make, model, modelYear }: Named): string | undefined =>
  make || model ? [modelYear, make, model].filter(Boolean).join(' ') : undefined;

/** What people call it: by its plate among many, else by what it is, else by its id. */
export const shortNameOf = (vehicle: Named): string => vehicle.plate ?? kindOf(vehicle) ?? vehicle.id;
export const nameOf = (vehicle: Named): string => kindOf(vehicle) ?? vehicle.plate ?? vehicle.id;
