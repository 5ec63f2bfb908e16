import type { RoomEventOf } from '@rover/client';
import type { Formats } from '../settings/formats.js';
import type { Say } from '../words/texts.js';

export type Told = RoomEventOf<'recommendation.alert.triggered'>['data'];

/** Says in the reader's language what has happened in the market, by what the platform tells of it. */
export function toldText(told: Told, t: Say, { money }: Pick<Formats, 'money'>): string {
  const { kind, listing, search, more = 0, previousPrice, reason } = told;
  if (!listing) return reason.text;
  const { modelYear, make, model, askingPrice, currency } = listing;
  const vehicle = `${modelYear} ${make} ${model}`;
  if (kind === 'searchMatch')
    return search === undefined ? reason.text : t('shell.found', { vehicle, search, count: more + 1 });
  // By how much is what it is about.
  if (kind === 'priceDrop' && previousPrice === undefined) return reason.text;
  const less = money((previousPrice ?? askingPrice) - askingPrice, currency);
  return t(`shell.told.${kind}`, { vehicle, price: money(askingPrice, currency), less });
}
