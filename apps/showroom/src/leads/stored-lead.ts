import { openLeadStatuses } from '@rover/contracts';
import type { Lead, LeadFacts, StandingScore } from '@rover/contracts';
import { Scorecard } from '@rover/scoring';

/** What was counted of a lead since it came. */
export type LeadCounts = Record<
  'visits' | 'testDrives' | 'messages' | 'calls' | 'appointments' | 'missedAppointments',
  number
>;

/** What happens to a lead when nobody does anything. */
export interface LeadTimer {
  /** `assign`: nobody could take it, try again; `answer`: the rep should have answered by then. */
  readonly kind: 'assign' | 'answer';
  readonly at: string;
}

/** A lead as stored: what is shown, and what it is judged and moved by. */
export interface StoredLead extends Lead {
  readonly counts: LeadCounts;
  readonly contactMethods: NonNullable<LeadFacts['contactMethods']>;
  readonly timer: LeadTimer | null;
  /** Of which vehicle; a customer has one open lead for each. */
  readonly vehicleKey: string;
  /** Whether scoring has yet to see what it is now. */
  readonly stale: boolean;
  /** Reps who had it and did not answer. */
  readonly hadBy: readonly string[];
}

export const noCounts: LeadCounts = {
  visits: 0,
  testDrives: 0,
  messages: 0,
  calls: 0,
  appointments: 0,
  missedAppointments: 0,
};

export const isOpen = ({ status }: Pick<Lead, 'status'>): boolean =>
  (openLeadStatuses as readonly string[]).includes(status);

/** What is shown of a lead. */
export function leadOf(stored: StoredLead): Lead {
  const { counts: _counts, contactMethods: _methods, timer: _timer, vehicleKey: _key, ...rest } = stored;
  const { stale: _stale, hadBy: _hadBy, ...lead } = rest;
  return lead;
}

/** Two leads of a customer for one vehicle are one; for no vehicle in particular, too. */
export function vehicleKeyOf(vehicle: Lead['vehicle']): string {
  if (!vehicle) return '';
  const { listingId, stockNumber, vin, modelYear, make, model } = vehicle;
  const unit = vin ?? stockNumber ?? listingId;
  return (unit ?? [make, model, modelYear].filter((part) => part !== undefined).join(' ')).toLowerCase();
}

/** What scoring is told of a lead: nothing that says who somebody is. */
export function factsOf(lead: StoredLead): LeadFacts {
  const { createdAt, firstResponseAt, lastActivityAt, vehicle, comments } = lead;
  const minutes = firstResponseAt && (Date.parse(firstResponseAt) - Date.parse(createdAt)) / 60_000;
  return {
    capturedAt: createdAt,
    source: lead.source,
    interest: lead.interest,
    hasTradeIn: lead.tradeIn !== null,
    contactMethods: lead.contactMethods,
    commentLength: comments?.length ?? 0,
    ...lead.counts,
    ...(vehicle?.condition && { condition: vehicle.condition }),
    ...(vehicle?.price !== undefined && { price: vehicle.price }),
    ...(lead.financing && { financing: lead.financing }),
    ...(lead.budget !== null && { budget: lead.budget }),
    ...(lead.timeframeDays !== null && { timeframeDays: lead.timeframeDays }),
    ...(lead.distanceKm !== null && { distanceKm: lead.distanceKm }),
    ...(typeof minutes === 'number' && { firstResponseMinutes: Math.max(0, minutes) }),
    ...(lastActivityAt && { lastActivityAt }),
  };
}

const scorecard = new Scorecard();

/** A score by points, for as long as scoring has not said its own. */
export function fallbackScore(lead: StoredLead, now: number): StandingScore {
  const { capturedAt, lastActivityAt, ...facts } = factsOf(lead);
  const snapshot = {
    at: now,
    facts: {
      ...facts,
      capturedAt: Date.parse(capturedAt),
      ...(lastActivityAt && { lastActivityAt: Date.parse(lastActivityAt) }),
    },
  };
  const [score] = scorecard.score([snapshot]);
  return {
    ...score!,
    reasons: [...score!.reasons],
    basis: 'fallback',
    modelVersion: null,
    scoredAt: new Date(now).toISOString(),
  };
}
