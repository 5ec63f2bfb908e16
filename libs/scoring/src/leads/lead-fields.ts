/** When a field is known: when the lead comes, as it is worked, or only once it is decided. */
export type FieldUse = 'capture' | 'activity' | 'leaks';

export interface LeadField {
  readonly use: FieldUse;
  readonly meaning: string;
}

const capture = (meaning: string): LeadField => ({ use: 'capture', meaning });
const activity = (meaning: string): LeadField => ({ use: 'activity', meaning });
const leaks = (meaning: string): LeadField => ({ use: 'leaks', meaning });

/** Every field of a lead that scoring has an opinion on. */
export const leadFields: Readonly<Record<string, LeadField>> = {
  capturedAt: capture('when the lead came'),
  source: capture('where it came from: website, phone, walkIn, referral, marketplace …'),
  interest: capture('buy, lease, sell, tradeIn or testDrive, as ADF says'),
  condition: capture('new, used or certified'),
  financing: capture('cash, finance or lease'),
  budget: capture('what they mean to spend'),
  price: capture('asking price of the vehicle they ask about'),
  timeframeDays: capture('days until they mean to buy'),
  contactMethods: capture('how they can be reached'),
  verifiedContacts: capture('which of these are known to work'),
  hasTradeIn: capture('whether they have a vehicle to trade in'),
  distanceKm: capture('distance from the showroom'),
  commentLength: capture('characters they wrote'),
  previousPurchases: capture('vehicles they bought here before'),
  visits: activity('visits to the showroom'),
  testDrives: activity('test drives taken'),
  messages: activity('messages from them'),
  calls: activity('calls that reached them'),
  vehicleViews: activity('vehicles they looked at on line'),
  appointments: activity('appointments made'),
  missedAppointments: activity('appointments they missed'),
  firstResponseMinutes: activity('minutes until somebody answered them first'),
  lastActivityAt: activity('when they last did something'),
  status: leaks('says in the end what the score is to foretell'),
  outcome: leaks('is what the score is to foretell'),
  lostReason: leaks('exists for lost leads only'),
  closedAt: leaks('exists for decided leads only'),
  soldAt: leaks('exists for won leads only'),
  saleId: leaks('exists for won leads only'),
  deposit: leaks('is paid by those who have decided'),
  grossFront: leaks('is known after the sale'),
  leadQuality: leaks('is the sales team’s own guess, filled in as it turns out'),
  tags: leaks('are set by the sales team as it turns out'),
};

/** Words of a name that tell of the outcome, or of what the sales team thinks of it. */
const TELLING = new Set(
  [
    'status stage outcome converted conversion disposition result',
    'sold sale won lost closed close delivered delivery cancelled',
    'contract invoice deposit commission gross',
    'tag tags quality rating score',
  ]
    .join(' ')
    .split(' '),
);

const wordsOf = (name: string): string[] =>
  name
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean);

/**
 * Whether a field must not be learned from, judged by its name: the fields above that leak, and names with a word that
 * tells of the outcome. What leaks under a harmless name is found by its figures, see `findLeaks`.
 */
export const leaksByName = (name: string): boolean => {
  const known = Object.hasOwn(leadFields, name) ? leadFields[name] : undefined;
  return known ? known.use === 'leaks' : wordsOf(name).some((word) => TELLING.has(word));
};
