import type { Random } from '../inventory/random.js';
import { DEPOT, type FleetVehicle } from '../world/fleet-world.js';

/** Metres of one degree of latitude. */
const METRES_PER_DEGREE = 111_320;
const round = (value: number, digits: number): number => Math.round(value * 10 ** digits) / 10 ** digits;

/** One vehicle that drives about: speeds up and down, turns, warms up, burns fuel. */
export class DrivingVehicle {
  private readonly id: string;
  private readonly isElectric: boolean;
  private longitude: number;
  private latitude: number;
  private speed = 0;
  private wanted = 0;
  private heading: number;
  private odometer: number;
  private coolantTemp = 20;
  /** Percent of what the tank or the battery holds. */
  private level: number;

  /** Where it was last seen it goes on. */
  constructor(
    { id, fuelType, location, odometer }: FleetVehicle,
    private readonly random: Random,
  ) {
    this.id = id;
    this.isElectric = fuelType === 'electric';
    this.longitude = location?.[0] ?? DEPOT.longitude + random.between(-0.1, 0.1);
    this.latitude = location?.[1] ?? DEPOT.latitude + random.between(-0.1, 0.1);
    this.heading = random.between(0, 360);
    this.odometer = odometer ?? random.int(5_000_000, 150_000_000);
    this.level = random.between(30, 100);
  }

  /** Moves on by so many seconds; answers the reading of that moment, in the units of the signal catalogue. */
  drive(seconds: number, time: Date): object {
    this.steer(seconds);
    const metres = (this.speed / 3.6) * seconds;
    const radians = (this.heading * Math.PI) / 180;
    this.latitude += (Math.cos(radians) * metres) / METRES_PER_DEGREE;
    this.longitude +=
      (Math.sin(radians) * metres) / (METRES_PER_DEGREE * Math.cos((this.latitude * Math.PI) / 180));
    this.odometer += metres;
    this.coolantTemp += (90 - this.coolantTemp) * Math.min(1, 0.01 * seconds);
    this.level = this.level < 5 ? 100 : this.level - metres * 0.000_15;
    return this.reading(time);
  }

  private steer(seconds: number): void {
    if (this.random.chance(0.08)) this.wanted = this.random.pick([0, 30, 50, 50, 80, 110]);
    const change = this.wanted - this.speed;
    this.speed += Math.sign(change) * Math.min(Math.abs(change), 8 * seconds);
    if (this.speed > 0) this.heading = (this.heading + this.random.between(-8, 8) + 360) % 360;
  }

  private reading(time: Date): object {
    return {
      vehicleId: this.id,
      deviceTime: time.toISOString(),
      location: { type: 'Point', coordinates: [round(this.longitude, 6), round(this.latitude, 6)] },
      speed: round(this.speed, 1),
      heading: round(this.heading, 1) % 360,
      odometer: Math.round(this.odometer),
      ...(this.isElectric ? { stateOfCharge: round(this.level, 1) } : this.engine()),
      batteryVoltage: round(13.8 + this.random.between(-0.2, 0.3), 2),
    };
  }

  private engine(): object {
    return {
      engineSpeed: Math.round(800 + this.speed * 22 + this.random.between(0, 40)),
      engineLoad: round(Math.min(100, 15 + Math.abs(this.wanted - this.speed) * 0.8), 1),
      coolantTemp: round(this.coolantTemp, 1),
      fuelLevel: round(this.level, 2),
    };
  }
}
