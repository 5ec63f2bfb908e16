/** An extra fact of a dealer's own, by name. */
export type LeadAttribute = string | number | boolean;

/**
 * What is known of a lead at some moment. Instants are epoch milliseconds, money is in minor units of one currency,
 * counts are from capture until that moment. What is absent is unknown, which is not the same as 0.
 */
export interface LeadFacts {
  readonly capturedAt: number;
  readonly source?: string;
  readonly interest?: string;
  readonly condition?: string;
  readonly financing?: string;
  readonly budget?: number;
  readonly price?: number;
  readonly timeframeDays?: number;
  readonly contactMethods?: readonly string[];
  readonly verifiedContacts?: readonly string[];
  readonly hasTradeIn?: boolean;
  readonly distanceKm?: number;
  readonly commentLength?: number;
  readonly previousPurchases?: number;
  readonly visits?: number;
  readonly testDrives?: number;
  readonly messages?: number;
  readonly calls?: number;
  readonly vehicleViews?: number;
  readonly appointments?: number;
  readonly missedAppointments?: number;
  readonly firstResponseMinutes?: number;
  readonly lastActivityAt?: number;
  readonly attributes?: Readonly<Record<string, LeadAttribute>>;
}

/** A lead as it stood at one moment: a model sees nothing that came later. */
export interface LeadSnapshot {
  readonly facts: LeadFacts;
  /** When it stood so, epoch milliseconds. */
  readonly at: number;
}
