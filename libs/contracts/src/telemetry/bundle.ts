import type { BundledReading } from './telemetry.js';

/** Where the part of a vehicle stands in a bundle's text. */
export interface BundlePart {
  readonly vehicleId: string;
  readonly from: number;
  readonly to: number;
}

const HEAD_BEGIN = '{"vehicles":';
const HEAD_END = '],"readings":[';

/** The text of a bundle ({@link readingBundle}), vehicle by vehicle. */
export function writeBundle(byVehicle: ReadonlyMap<string, readonly BundledReading[]>): string {
  const texts = Array.from(byVehicle.values(), (readings) => JSON.stringify(readings));
  const vehicles = JSON.stringify([...byVehicle.keys()]);
  return `${HEAD_BEGIN}${vehicles},"lengths":[${texts.map(({ length }) => length).join()}${HEAD_END}${texts.join()}]}`;
}

/** The vehicles of a bundle, in order: what it takes to know whether anybody listens. */
export function vehiclesOfBundle(text: string): string[] {
  // No vehicle's id can hold a bracket, so the first of these ends the list.
  return JSON.parse(text.slice(HEAD_BEGIN.length, text.indexOf(']') + 1)) as string[];
}

/**
 * The parts of a bundle, found without parsing a reading: most of what passes a gateway is listened to by nobody.
 * @throws SyntaxError or TypeError for a text that {@link writeBundle} did not write
 */
export function partsOfBundle(text: string): BundlePart[] {
  // No vehicle's id can hold a bracket, so the first of these ends the head.
  const end = text.indexOf(HEAD_END);
  const { vehicles, lengths } = JSON.parse(`${text.slice(0, end)}]}`) as {
    vehicles: string[];
    lengths: number[];
  };
  let from = end + HEAD_END.length;
  return vehicles.map((vehicleId, i) => {
    const to = from + (lengths[i] as number);
    const part = { vehicleId, from, to };
    from = to + 1;
    return part;
  });
}
