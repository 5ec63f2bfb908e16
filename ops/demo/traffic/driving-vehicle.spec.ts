import { readingBatch } from '@rover/contracts';
import { Random } from '../inventory/random.js';
import { DrivingVehicle } from './driving-vehicle.js';

describe('DrivingVehicle', () => {
  it('sends an hour of readings that the door takes, and never drives backwards', () => {
    const vehicle = new DrivingVehicle({ id: 'demo-vehicle-1' }, new Random(3));
    const readings = Array.from({ length: 3_600 }, (_, i) => vehicle.drive(1, new Date(i * 1_000)));
    for (let i = 0; i < readings.length; i += 1_000)
      readingBatch.parse({ readings: readings.slice(i, i + 1_000) });
    const odometers = readings.map((reading) => (reading as { odometer: number }).odometer);
    expect(odometers).toEqual([...odometers].sort((a, b) => a - b));
    expect(odometers.at(-1)! - odometers[0]!).toBeGreaterThan(5_000);
  });
});
