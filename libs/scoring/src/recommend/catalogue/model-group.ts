import { fold } from '../../text.js';

/** Model years that stand for one generation: the time between two new designs of a model, as makers keep it. */
const GENERATION_YEARS = 7;

export interface GroupedVehicle {
  make: string;
  model: string;
  modelYear: number;
  bodyClass?: string;
}

/**
 * The group of vehicles that signals of people live on: make, model, generation and body. A used car is one of a
 * kind and soon gone; its group stays. Where generations are not known, seven model years stand for one.
 */
export function modelGroupOf({ make, model, modelYear, bodyClass = '' }: GroupedVehicle): string {
  const first = Math.floor(modelYear / GENERATION_YEARS) * GENERATION_YEARS;
  return [fold(make), fold(model), Number.isFinite(first) ? first : '', fold(bodyClass)].join('|');
}
