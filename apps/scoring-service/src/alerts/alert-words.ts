import type { AlertKind, Listing } from '@rover/contracts';
import { money } from '../deals/words/money.js';

type Words = (after: Listing, before: Listing | undefined) => string;

const nameOf = ({ modelYear, make, model }: Listing): string => `${make} ${model} of ${modelYear}`;
const priceOf = ({ askingPrice, currency }: Listing): string => money(askingPrice, currency);

const words: Readonly<Record<Exclude<AlertKind, 'trending'>, Words>> = {
  priceDrop: (after, before) =>
    `The ${nameOf(after)} that you follow costs ${priceOf(after)} now, ${money((before?.askingPrice ?? after.askingPrice) - after.askingPrice, after.currency)} less`,
  backInStock: (after) => `The ${nameOf(after)} that you follow is on offer again for ${priceOf(after)}`,
  sellerArrival: (after) => `A seller that you follow has a ${nameOf(after)} for ${priceOf(after)}`,
};

/** Why somebody is told of a listing. */
export const wordsOf = (kind: AlertKind, after: Listing, before: Listing | undefined): string =>
  kind === 'trending' ? `The ${nameOf(after)} trends` : words[kind](after, before);

/** Why somebody is told of a listing, and of so many others, that meets a search of theirs. */
export function searchWordsOf(search: string, listing: Listing, more: number): string {
  const also = more === 0 ? '' : more === 1 ? ' and one other' : ` and ${more} others`;
  const verb = more === 0 ? 'meets' : 'meet';
  return `The ${nameOf(listing)} for ${priceOf(listing)}${also} ${verb} your search “${search}”`;
}
