/** What the demo market knows of a make. Invented, in the proportions of an ordinary forecourt. */
export interface MakeProfile {
  /** How often it is met, in parts. */
  share: number;
  /** New price against an ordinary make of the same class. */
  price: number;
  /** Share of value that a year takes, as a rate: .12 leaves 89 %. */
  decay: number;
  /** World manufacturer identifier that its demo units carry. */
  wmi: string;
}

const profile = (share: number, price: number, decay: number, wmi: string): MakeProfile => ({
  share,
  price,
  decay,
  wmi,
});

export const makes: Readonly<Record<string, MakeProfile>> = {
  Acura: profile(2, 1.3, 0.12, '19U'),
  Audi: profile(3, 1.6, 0.15, 'WAU'),
  BMW: profile(4, 1.7, 0.155, 'WBA'),
  Buick: profile(2, 1.1, 0.14, '1G4'),
  Cadillac: profile(2, 1.5, 0.16, '1G6'),
  Chevrolet: profile(11, 1, 0.125, '1G1'),
  Chrysler: profile(3, 1, 0.145, '2C3'),
  Dodge: profile(5, 0.98, 0.135, '1B3'),
  Fiat: profile(1, 0.9, 0.16, '3C3'),
  Ford: profile(13, 1, 0.125, '1FA'),
  GMC: profile(4, 1.1, 0.12, '1GT'),
  Honda: profile(9, 1.02, 0.1, '1HG'),
  Hyundai: profile(6, 0.92, 0.13, 'KMH'),
  Infiniti: profile(2, 1.4, 0.15, 'JNK'),
  Jaguar: profile(0.6, 1.9, 0.18, 'SAJ'),
  Jeep: profile(5, 1.08, 0.115, '1J4'),
  Kia: profile(5, 0.9, 0.13, 'KNA'),
  'Land Rover': profile(0.8, 1.8, 0.165, 'SAL'),
  Lexus: profile(3, 1.5, 0.11, 'JTH'),
  Lincoln: profile(1, 1.4, 0.155, '1LN'),
  Mazda: profile(4, 0.97, 0.12, 'JM1'),
  'Mercedes-Benz': profile(4, 1.85, 0.155, 'WDD'),
  MINI: profile(1, 1.2, 0.13, 'WMW'),
  Mitsubishi: profile(1.5, 0.9, 0.14, 'JA3'),
  Nissan: profile(8, 0.96, 0.13, '1N4'),
  Pontiac: profile(1, 0.95, 0.15, '1G2'),
  Porsche: profile(1, 2.7, 0.1, 'WP0'),
  Ram: profile(3, 1.1, 0.115, '1C6'),
  Saturn: profile(0.5, 0.9, 0.15, '1G8'),
  Scion: profile(0.7, 0.88, 0.115, 'JTK'),
  Subaru: profile(4, 1.02, 0.105, 'JF1'),
  Suzuki: profile(0.6, 0.82, 0.14, 'JS2'),
  Tesla: profile(0.8, 2, 0.12, '5YJ'),
  Toyota: profile(13, 1.03, 0.095, '4T1'),
  Volkswagen: profile(4, 1.05, 0.135, 'WVW'),
  Volvo: profile(2, 1.35, 0.145, 'YV1'),
};
