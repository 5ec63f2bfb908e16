/** What a size class of the EPA is on a forecourt: the body, and what an ordinary make asks for it new, in dollars. */
export interface Body {
  bodyClass: string;
  newPrice: number;
}

const bodies: readonly (readonly [RegExp, Body])[] = [
  [/^Small Sport Utility/, { bodyClass: 'SUV', newPrice: 27_000 }],
  [/Sport Utility|Special Purpose/, { bodyClass: 'SUV', newPrice: 36_000 }],
  [/^Small Pickup/, { bodyClass: 'Pickup', newPrice: 26_000 }],
  [/Pickup/, { bodyClass: 'Pickup', newPrice: 37_000 }],
  [/Minivan/, { bodyClass: 'Minivan', newPrice: 33_000 }],
  [/^Vans/, { bodyClass: 'Van', newPrice: 35_000 }],
  [/Station Wagons/, { bodyClass: 'Wagon', newPrice: 25_500 }],
  [/^Two Seaters/, { bodyClass: 'Coupe', newPrice: 38_000 }],
  [/^Minicompact/, { bodyClass: 'Coupe', newPrice: 30_000 }],
  [/^Subcompact/, { bodyClass: 'Hatchback', newPrice: 21_500 }],
  [/^Compact/, { bodyClass: 'Sedan', newPrice: 23_500 }],
  [/^Midsize/, { bodyClass: 'Sedan', newPrice: 28_500 }],
  [/^Large/, { bodyClass: 'Sedan', newPrice: 35_500 }],
];

export function bodyOf(sizeClass: string): Body {
  const found = bodies.find(([pattern]) => pattern.test(sizeClass));
  if (!found) throw new Error(`The catalogue has a class that the demo does not know: ${sizeClass}`);
  return found[1];
}
