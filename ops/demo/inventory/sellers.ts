const towns = [
  'Ashford',
  'Bridgeport',
  'Clearwater',
  'Dunmore',
  'Eastfield',
  'Fairview',
  'Glenwood',
  'Harbor',
] as const;
const names = ['motors', 'autohaus', 'cars', 'drive', 'garage'] as const;

/** Dealers of the demo; no real ones. */
export const sellers: readonly string[] = towns.flatMap((town) =>
  names.map((name) => `${town.toLowerCase()}-${name}`),
);
