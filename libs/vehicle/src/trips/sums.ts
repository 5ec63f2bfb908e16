/** What adds up along a trip. */
export interface Sums {
  /** ms in motion, standing with the engine known to run, standing otherwise. */
  readonly moving: number;
  readonly idling: number;
  readonly standing: number;
  /** m from fix to fix, and speed times time; ms that the latter covers. */
  readonly fixes: number;
  readonly speed: number;
  readonly speedTime: number;
  /** l burnt by the fuel rate, and ms that it covers. */
  readonly fuel: number;
  readonly fuelTime: number;
  /** l and kWh by the economy at the moment, and m that each covers. */
  readonly economyFuel: number;
  readonly economyDistance: number;
  readonly energy: number;
  readonly energyDistance: number;
}

export const nothing: Sums = {
  moving: 0,
  idling: 0,
  standing: 0,
  fixes: 0,
  speed: 0,
  speedTime: 0,
  fuel: 0,
  fuelTime: 0,
  economyFuel: 0,
  economyDistance: 0,
  energy: 0,
  energyDistance: 0,
};

/** Written out, since this runs for each reading; what is added to {@link nothing} is the sum already. */
export const plus = (a: Sums, b: Sums): Sums => (a === nothing ? b : b === nothing ? a : sum(a, b));

const sum = (a: Sums, b: Sums): Sums => ({
  moving: a.moving + b.moving,
  idling: a.idling + b.idling,
  standing: a.standing + b.standing,
  fixes: a.fixes + b.fixes,
  speed: a.speed + b.speed,
  speedTime: a.speedTime + b.speedTime,
  fuel: a.fuel + b.fuel,
  fuelTime: a.fuelTime + b.fuelTime,
  economyFuel: a.economyFuel + b.economyFuel,
  economyDistance: a.economyDistance + b.economyDistance,
  energy: a.energy + b.energy,
  energyDistance: a.energyDistance + b.energyDistance,
});
