import type { Catalogue } from '../catalogue/catalogue.js';
import { FACTS, type Facts, factsOf } from '../catalogue/facts.js';
import { ComparedVehicle } from '../content/content.js';
import type { Interest, Subject } from '../profile/user-profile.js';
import type { Anchor } from './content.part.js';

/** So many interests are compared with: more cost time, and say less each. */
const MOST = 6;

/** The vehicles that a page is about, as far as they are in stock. */
export function anchorsOf(ids: readonly string[], catalogue: Catalogue): Anchor[] {
  return ids.slice(0, MOST).flatMap((id) => {
    const row = catalogue.rowOf(id);
    return row === undefined ? [] : [anchorAt(row, 1, catalogue)];
  });
}

/** The strongest interests in single vehicles; what is sold by now still tells what was looked for. */
export function anchorsOfInterests(interests: readonly Interest[], catalogue: Catalogue): Anchor[] {
  const anchors: Anchor[] = [];
  for (const { subject, weight } of interests) {
    if (anchors.length === MOST) break;
    const row = subject.id === undefined ? undefined : catalogue.rowOf(subject.id);
    if (row !== undefined) anchors.push(anchorAt(row, weight, catalogue));
    else if (subject.price !== undefined)
      anchors.push({ vehicle: new ComparedVehicle(factsOfSubject(subject, catalogue)), weight });
  }
  return anchors;
}

const anchorAt = (row: number, weight: number, catalogue: Catalogue): Anchor => ({
  vehicle: new ComparedVehicle(catalogue.facts, row * FACTS),
  weight,
  label: catalogue.at(row)!.label,
});

const factsOfSubject = (subject: Subject, catalogue: Catalogue): Facts =>
  factsOf({
    bodyClass: catalogue.code('bodyClass', subject.category),
    sellerId: catalogue.code('sellerId', subject.sellerId),
    fuelType: catalogue.code('fuelType', subject.fuelType),
    currency: catalogue.code('currency', subject.currency),
    logPrice: Math.log(subject.price ?? Number.NaN),
  });
