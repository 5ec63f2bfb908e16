/** Ten signals of each vehicle, in a few variants: as text, since making it anew would be the bench's own work. */
const VARIANTS = 4;

const signalsOf = (vehicle: number, variant: number): string =>
  JSON.stringify({
    location: { type: 'Point', coordinates: [11.5 + vehicle / 1e5, 48.1 + variant / 1e4] },
    speed: 50 + ((vehicle + variant * 3) % 40),
    heading: (vehicle * 7 + variant) % 360,
    odometer: 10_000_000 + vehicle * 1_000 + variant,
    engineSpeed: 1_500 + ((vehicle * 13 + variant * 97) % 1_000),
    engineLoad: 20 + ((vehicle + variant) % 50),
    coolantTemp: 88 + (vehicle % 5),
    fuelLevel: 40.5 + (vehicle % 50),
    batteryVoltage: 13.8 + (variant % 3) / 10,
    engineHours: 1_200.5 + vehicle,
  }).slice(1);

/** Vehicles that are all on the road, and what they send. */
export class Fleet {
  readonly ids: readonly string[];
  private readonly heads: readonly string[];
  private readonly tails: readonly (readonly string[])[];

  constructor(readonly size: number) {
    const vehicles = Array.from({ length: size }, (_, vehicle) => vehicle);
    this.ids = vehicles.map((vehicle) => `bench-${vehicle}`);
    this.heads = this.ids.map((id) => `{"vehicleId":"${id}","deviceTime":"`);
    this.tails = vehicles.map((vehicle) =>
      Array.from({ length: VARIANTS }, (_, variant) => `",${signalsOf(vehicle, variant)}`),
    );
  }

  /** The body of a batch: one reading each of `count` vehicles from number `from` on. */
  batch(from: number, count: number, deviceTime: string): string {
    const variant = Math.floor(from / count) % VARIANTS;
    let text = '';
    for (let i = 0; i < count; i++) {
      const vehicle = (from + i) % this.size;
      text += `${i > 0 ? ',' : ''}${this.heads[vehicle]}${deviceTime}${this.tails[vehicle]?.[variant]}`;
    }
    return `{"readings":[${text}]}`;
  }
}
