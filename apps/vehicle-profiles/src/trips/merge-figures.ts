import type { Course, TripFigures } from './trip-row.js';
import { spanOf } from './trip-row.js';

/** What trips that follow each other come to as one: the time between them is standing time. */
export function mergeFigures(parts: readonly TripFigures[]): TripFigures {
  const [first, last] = [parts[0] as TripFigures, parts.at(-1) as TripFigures];
  const sum = (of: (part: TripFigures) => number): number =>
    parts.reduce((total, part) => total + of(part), 0);
  const sumOf = (name: 'fuelUsed' | 'energyUsed'): number | undefined =>
    parts.every((part) => part[name] !== undefined) ? sum((part) => part[name] as number) : undefined;
  const distance = sum((part) => part.distance);
  const movingTime = sum((part) => part.movingTime);
  const [fuelUsed, energyUsed] = [sumOf('fuelUsed'), sumOf('energyUsed')];
  const speeds = parts.flatMap(({ maxSpeed }) => maxSpeed ?? []);
  const per100 = (used: number | undefined) =>
    used === undefined || distance === 0 ? undefined : rounded((used / distance) * 100_000);
  return {
    start: first.start,
    end: last.end,
    distance,
    distanceSource: weakest(parts),
    movingTime,
    idlingTime: sum((part) => part.idlingTime),
    stoppedTime: sum((part) => part.stoppedTime) + between(parts),
    ...(movingTime > 0 && { meanSpeed: rounded((distance / movingTime) * 3.6) }),
    ...(speeds.length > 0 && { maxSpeed: Math.max(...speeds) }),
    ...(fuelUsed !== undefined && { fuelUsed, fuelSource: first.fuelSource, fuelEconomy: per100(fuelUsed) }),
    ...(energyUsed !== undefined && { energyUsed, energyEconomy: per100(energyUsed) }),
  };
}

export const mergeCourses = (courses: readonly (Course | null)[]): Course | null => {
  const positions = courses.flatMap((course) => course ?? []);
  return positions.length > 1 ? positions : null;
};

/** s between the parts */
function between(parts: readonly TripFigures[]): number {
  let ms = 0;
  for (let i = 1; i < parts.length; i++)
    ms += Math.max(0, spanOf(parts[i] as TripFigures).from - spanOf(parts[i - 1] as TripFigures).to);
  return Math.round(ms / 1000);
}

const order = ['odometer', 'fixes', 'speed', 'none'] as const;

const weakest = (parts: readonly TripFigures[]): TripFigures['distanceSource'] =>
  order[
    Math.max(...parts.map(({ distanceSource }) => order.indexOf(distanceSource)))
  ] as (typeof order)[number];

const rounded = (value: number): number => Math.round(value * 100) / 100;
