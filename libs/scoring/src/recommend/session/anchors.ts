import type { Catalogue } from '../catalogue/catalogue.js';
import type { ComparedVehicle } from '../content/content.js';
import type { Interest, Subject } from '../profile/user-profile.js';
import type { Anchor } from './content.part.js';

/** So many interests are compared with: more cost time, and say less each. */
const MOST = 6;

/** The vehicles that a page is about, as far as they are in stock. */
export function anchorsOf(ids: readonly string[], catalogue: Catalogue): Anchor[] {
  return ids.slice(0, MOST).flatMap((id) => {
    const vehicle = catalogue.get(id);
    return vehicle ? [{ vehicle, weight: 1, label: vehicle.label }] : [];
  });
}

/** The strongest interests in single vehicles; what is sold by now still tells what was looked for. */
export function anchorsOfInterests(interests: readonly Interest[], catalogue: Catalogue): Anchor[] {
  const anchors: Anchor[] = [];
  for (const { subject, weight } of interests) {
    if (anchors.length === MOST) break;
    const known = subject.id === undefined ? undefined : catalogue.get(subject.id);
    if (known) anchors.push({ vehicle: known, weight, label: known.label });
    else if (subject.price !== undefined) anchors.push({ vehicle: fromSubject(subject, catalogue), weight });
  }
  return anchors;
}

function fromSubject(subject: Subject, catalogue: Catalogue): ComparedVehicle {
  return {
    codes: {
      bodyClass: catalogue.code('bodyClass', subject.category),
      sellerId: catalogue.code('sellerId', subject.sellerId),
      fuelType: catalogue.code('fuelType', subject.fuelType),
      currency: catalogue.code('currency', subject.currency),
      make: 0,
      driveType: 0,
      transmission: 0,
    },
    logPrice: Math.log(subject.price ?? Number.NaN),
    modelYear: Number.NaN,
    odometer: Number.NaN,
    displacementL: Number.NaN,
  };
}
