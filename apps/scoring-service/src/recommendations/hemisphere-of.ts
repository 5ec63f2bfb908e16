import type { Hemisphere } from '@rover/scoring';

/** Currencies of countries that lie south of the equator, where it is summer in January. */
const southern: ReadonlySet<string> = new Set([
  'ARS',
  'AUD',
  'BOB',
  'BRL',
  'CLP',
  'NZD',
  'PYG',
  'UYU',
  'ZAR',
]);

/** Whose seasons a market has, told by its currency; the north where that does not tell. */
export const hemisphereOf = (currency: string | undefined): Hemisphere =>
  currency !== undefined && southern.has(currency) ? 'south' : 'north';
