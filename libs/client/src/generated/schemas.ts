// Written from the contracts by `npm run docs`. Do not change it by hand.

export interface AccessExplained {
  /** Identifier */
  vehicleId: string;
  /** A person, as their token names them */
  user: string;
  reads: ({
    part: AccessPart;
    /** When the last reason ends, as it stands; null: never */
    until: string | null;
  })[];
  edits: AccessPart[];
  /** Trips, locations and readings from before this are not shown; null: all that is kept */
  privateSince: string | null;
  reasons: AccessReason[];
}

/** `identity` is what tells which one it is (VIN, plate, engine number, history of changes); `location` is where it is and was; to edit `telemetry` is to say what it measures; `access` is who may see what */
export type AccessPart = "profile" | "identity" | "location" | "telemetry" | "trips" | "alerts" | "maintenance" | "documents" | "odometer" | "owners" | "access";

export interface AccessReason {
  by: "role" | "token" | "grant";
  /** A role of the token, or of the grant */
  role: string;
  grantId?: string;
  /** The fleet that it is for; the vehicle is in it or below it */
  fleetId?: string;
  reads: AccessPart[];
  edits: AccessPart[];
  from: string | null;
  until: string | null;
  status: "pending" | "active" | "ended" | "revoked";
}

export interface AddressCodeInput {
  /** As it came */
  code: string;
}

export interface AlertChange {
  kind: "triggered" | "escalated" | "recurred" | "cleared" | "acknowledged" | "snoozed" | "snoozeEnded" | "muteEnded" | "assigned" | "commented" | "corrected";
  /** RFC 3339 instant */
  time: string;
  /** Null for the platform itself */
  by: string | null;
  comment: string | null;
  details: Record<string, unknown>;
}

export interface AlertDefinition {
  when: Condition;
  /** The ladder: how severe it is after the condition has held for so long; both rise from step to step */
  levels: {
    severity: Severity;
    afterSeconds: number;
  }[];
  /** Ring only when the first level was reached so many times within so long */
  repeat?: {
    count: number;
    withinSeconds: number;
  };
  schedule?: AlertSchedule;
  /** What clears it. A rule of moments (`entered`, `left`, `new`) without it is cleared by people alone */
  clear?: {
    when?: Condition;
    /** That must have held for so long; default 0 */
    afterSeconds?: number;
    /** Clears as well when the condition has not held for so long, known or not */
    quietSeconds?: number;
  };
}

export interface AlertDefinitionInput {
  when: ConditionInput;
  /** The ladder: how severe it is after the condition has held for so long; both rise from step to step */
  levels: {
    severity: SeverityInput;
    afterSeconds: number;
  }[];
  /** Ring only when the first level was reached so many times within so long */
  repeat?: {
    count: number;
    withinSeconds: number;
  };
  schedule?: AlertScheduleInput;
  /** What clears it. A rule of moments (`entered`, `left`, `new`) without it is cleared by people alone */
  clear?: {
    when?: ConditionInput;
    /** That must have held for so long; default 0 */
    afterSeconds?: number;
    /** Clears as well when the condition has not held for so long, known or not */
    quietSeconds?: number;
  };
}

export interface AlertMute {
  /** Identifier */
  vehicleId?: string;
  /** One of the two */
  fleetId?: string;
  /** RFC 3339 instant */
  from: string;
  /** RFC 3339 instant */
  until: string;
  reason?: string;
  id: string;
  by: string;
}

export interface AlertRule {
  name: string;
  description?: string;
  scope: AlertScope;
  definition: AlertDefinition;
  /** Identifier */
  id: string;
  enabled: boolean;
  /** Shipped with the platform; can be changed and switched off, not deleted */
  standard: boolean;
  version: number;
  /** RFC 3339 instant */
  createdAt: string;
  /** RFC 3339 instant */
  updatedAt: string;
}

export interface AlertSchedule {
  /** IANA; default that of the place where the vehicle is, UTC while that is unknown */
  timeZone?: string;
  periods: ({
    days: ("mon" | "tue" | "wed" | "thu" | "fri" | "sat" | "sun")[];
    from: string;
    /** Not included; before `from` it is that of the next day */
    to: string | "24:00";
  })[];
}

export interface AlertScheduleInput {
  /** IANA; default that of the place where the vehicle is, UTC while that is unknown */
  timeZone?: string;
  periods: ({
    days: ("mon" | "tue" | "wed" | "thu" | "fri" | "sat" | "sun")[];
    from: string;
    /** Not included; before `from` it is that of the next day */
    to: string | "24:00";
  })[];
}

export type AlertScope = {
  type: "all";
} | {
  type: "fleet";
  fleetIds: string[];
} | {
  type: "vehicle";
  vehicleIds: string[];
} | {
  type: "model";
  make: string;
  model?: string;
};

export type AlertScopeInput = {
  type: "all";
} | {
  type: "fleet";
  fleetIds: string[];
} | {
  type: "vehicle";
  vehicleIds: string[];
} | {
  type: "model";
  make: string;
  model?: string;
};

export interface AlertStats {
  /** RFC 3339 instant */
  from: string;
  /** RFC 3339 instant */
  to: string;
  total: number;
  active: number;
  unacknowledged: number;
  /** Mean time to acknowledge, seconds */
  mtta: number | null;
  /** Mean time until cleared, seconds */
  mttr: number | null;
  rules: ({
    /** Identifier */
    ruleId: string;
    ruleName: string;
    count: number;
    vehicles: number;
    /** Mean, seconds; null when there was none */
    mtta: number | null;
    /** Mean, seconds; null when there was none */
    mttr: number | null;
  })[];
  /** Rules that rang five times or more for a vehicle within a day, most often first */
  flapping: {
    /** Identifier */
    ruleId: string;
    ruleName: string;
    /** Identifier */
    vehicleId: string;
    count: number;
    /** RFC 3339 instant */
    lastAt: string;
  }[];
}

export interface AlertWishInput {
  kind: "priceDrop" | "backInStock" | "sellerArrival" | "trending";
  /** Identifier */
  listingId?: string;
  sellerId?: string;
}

/** Point with radius, LineString with width, Polygon or MultiPolygon */
export interface AreaFeature {
  type: "Feature";
  geometry: {
    type: "Point";
    coordinates: number[];
  } | {
    type: "LineString";
    coordinates: number[][];
  } | {
    type: "Polygon";
    coordinates: number[][][];
  } | {
    type: "MultiPolygon";
    coordinates: number[][][][];
  };
  properties?: {
    /** Of a Point: it is the centre of a circle, m */
    radius?: number;
    /** Of a LineString: it is the middle of a corridor, m from edge to edge */
    width?: number;
  } | null;
}

/** Point with radius, LineString with width, Polygon or MultiPolygon */
export interface AreaFeatureInput {
  type: "Feature";
  geometry: {
    type: "Point";
    coordinates: number[];
  } | {
    type: "LineString";
    coordinates: number[][];
  } | {
    type: "Polygon";
    coordinates: number[][][];
  } | {
    type: "MultiPolygon";
    coordinates: number[][][][];
  };
  properties?: {
    /** Of a Point: it is the centre of a circle, m */
    radius?: number;
    /** Of a LineString: it is the middle of a corridor, m from edge to edge */
    width?: number;
  } | null;
}

export interface AuditedRead {
  /** A person, as their token names them */
  reader: string;
  /** Of their token */
  roles: Role[];
  kind: ReadKind;
  /** The query that showed it */
  door: string;
  /** Identifier */
  vehicleId?: string;
  /** Identifier */
  fleetId?: string;
  /** Whose data, where it is about a person */
  person?: string;
  /** By which grant, where it was one */
  grantId?: string;
  grantRole?: GrantRole;
  /** RFC 3339 instant */
  firstAt: string;
  /** RFC 3339 instant */
  lastAt: string;
  /** How often within the minute */
  count: number;
}

export interface AuditedWrite {
  id: string;
  /** RFC 3339 instant */
  time: string;
  /** A person, as their token names them */
  actor: string;
  /** Of their token */
  roles: Role[];
  /** What was asked for */
  command: string;
  /** Identifier */
  vehicleId?: string;
  /** Identifier */
  fleetId?: string;
  /** The ids in it, and that of what was made */
  subject: Record<string, string>;
  outcome: WriteOutcome;
  /** Of the error, where it was not done */
  code?: string;
}

export interface BackTest {
  /** RFC 3339 instant */
  since: string;
  /** From which realised margin on a deal was good */
  goodMargin: number;
  /** Listings that were on the market, or sold, before */
  learntFrom: number;
  /** Sales since */
  sales: number;
  /** Of these, sales that could be valued then and in hindsight */
  judged: number;
  /** Share of good deals among the judged: what chance would find */
  baseRate: number | null;
  /** Mean of (market value then − price) / price */
  predictedMargin: number | null;
  /** Mean of (value in hindsight − price) / price; hindsight is a model of the other sales since */
  realisedMargin: number | null;
  tops: ({
    k: number;
    /** k, or all that there are */
    deals: number;
    /** Share of good deals among the k best of the ranking */
    precision: number | null;
    /** Mean of (market value then − price) / price */
    predictedMargin: number | null;
    /** Mean of (value in hindsight − price) / price; hindsight is a model of the other sales since */
    realisedMargin: number | null;
  })[];
  /** Share of the listings that was looked at, chosen by the hash of their ids */
  portion: number;
}

export interface BundledReading {
  /** Makes the reading known again when it is sent again */
  id?: string;
  /** RFC 3339 instant */
  deviceTime: string;
  location?: Point;
  /** Height above sea level, m */
  altitude?: number;
  /** Direction of travel, clockwise from north, degrees */
  heading?: number;
  /** Horizontal accuracy of the location, m */
  accuracy?: number;
  /** Speed, km/h */
  speed?: number;
  /** Distance ever driven, m */
  odometer?: number;
  /** Distance since the vehicle was switched on, m */
  tripDistance?: number;
  acceleration?: {
    /** Acceleration forwards, m/s^2 */
    longitudinal?: number;
    /** Acceleration to the left, m/s^2 */
    lateral?: number;
    /** Acceleration upwards, m/s^2 */
    vertical?: number;
  };
  /** Whether it moves */
  moving?: boolean;
  /** State of the low voltage system: the position of the key */
  ignition?: "UNDEFINED" | "LOCK" | "OFF" | "ACC" | "ON" | "START";
  /** Crankshaft speed, rpm */
  engineSpeed?: number;
  /** Calculated load, percent */
  engineLoad?: number;
  /** Hours that the engine has run, h */
  engineHours?: number;
  /** Time since the engine was started, s */
  engineRunTime?: number;
  /** Throttle position; 0 is closed, percent */
  throttle?: number;
  /** Accelerator pedal position, percent */
  accelerator?: number;
  /** Engine coolant temperature, Celsius */
  coolantTemp?: number;
  /** Engine oil temperature, Celsius */
  oilTemp?: number;
  /** Remaining life of the engine oil; negative is overdue, s */
  oilLife?: number;
  /** Engine oil pressure, kPa */
  oilPressure?: number;
  /** Intake air temperature, Celsius */
  intakeTemp?: number;
  /** Manifold absolute pressure, kPa */
  intakePressure?: number;
  /** Air drawn into the engine, g/s */
  massAirFlow?: number;
  /** Pressure of the air around, kPa */
  barometricPressure?: number;
  /** Temperature of the air around, Celsius */
  ambientTemp?: number;
  /** Fuel in the tank, percent */
  fuelLevel?: number;
  /** Fuel in the tank, l */
  fuelVolume?: number;
  /** Fuel that the engine burns, l/h */
  fuelRate?: number;
  /** Fuel used per distance at the moment, l/100km */
  fuelEconomy?: number;
  /** Electric energy used per distance at the moment; negative while it is regained, kWh/100km */
  energyEconomy?: number;
  /** Distance that it can drive on what it has, m */
  range?: number;
  /** Charge of the traction battery, percent */
  stateOfCharge?: number;
  /** Capacity of the traction battery against the new one, percent */
  stateOfHealth?: number;
  /** Mean temperature of the traction battery, Celsius */
  tractionBatteryTemp?: number;
  /** Whether the traction battery is being charged */
  charging?: boolean;
  /** Voltage of the low voltage system, V */
  batteryVoltage?: number;
  tirePressure?: {
    /** Pressure of the front left tyre, kPa */
    frontLeft?: number;
    /** Pressure of the front right tyre, kPa */
    frontRight?: number;
    /** Pressure of the rear left tyre, kPa */
    rearLeft?: number;
    /** Pressure of the rear right tyre, kPa */
    rearRight?: number;
  };
  padWear?: {
    /** Wear of the front left brake pads; 100 is worn, percent */
    frontLeft?: number;
    /** Wear of the front right brake pads; 100 is worn, percent */
    frontRight?: number;
    /** Wear of the rear left brake pads; 100 is worn, percent */
    rearLeft?: number;
    /** Wear of the rear right brake pads; 100 is worn, percent */
    rearRight?: number;
  };
  /** Whether the malfunction lamp is on */
  milOn?: boolean;
  /** Diagnostic trouble codes (SAE J2012) with their status; all there are */
  dtcs?: Dtc[];
  /** Distance driven with the malfunction lamp on, km */
  distanceWithMil?: number;
  /** Distance driven since trouble codes were cleared, km */
  distanceSinceClear?: number;
  /** Whether it asks for a service */
  serviceDue?: boolean;
  /** Distance to the next service; negative is overdue, km */
  distanceToService?: number;
  /** Time to the next service; negative is overdue, s */
  timeToService?: number;
  /** Up to 64 signals that the catalogue does not know */
  private?: Record<string, string | number | boolean | null>;
  /** RFC 3339 instant */
  receivedAt: string;
}

export interface CalendarFeed {
  id: string;
  name: string;
  /** Identifier */
  fleetId?: string;
  /** Identifier */
  vehicleId?: string;
  /** IANA time zone */
  timeZone: string;
  createdBy: string;
  /** RFC 3339 instant */
  createdAt: string;
}

export interface Companion {
  /** What others did with both */
  kind: "bought" | "viewed";
  /** Model group, or id of what is no vehicle */
  item: string;
  label: string;
  /** Share of those who took the one that took this too */
  confidence: number;
  /** How many times likelier that is than by chance */
  lift: number;
  reason: {
    code: string;
    text: string;
    /** What the text is made of, to say it in another language */
    params?: Record<string, string | number | string[]>;
  };
  listings: Listing[];
}

export interface Comparable {
  /** Identifier */
  id: string;
  /** How different it is, in years of age: 15,000 km count as one year */
  distance: number;
  /** Minor units of the currency */
  askingPrice: number;
  modelYear: number;
  /** Metres */
  odometer?: number;
  condition?: "excellent" | "good" | "fair" | "poor";
  trim?: string;
  /** Asking price per kilometre driven, minor units; absent when not known or not driven */
  pricePerKm?: number;
}

export interface ComplianceCount {
  kind: ComplianceKind;
  status: ComplianceStatus;
  count: number;
}

export interface ComplianceItem {
  kind: ComplianceKind;
  /** Of the plan, part, document or recall */
  id: string;
  /** Identifier */
  vehicleId: string;
  /** The fleet that the vehicle is in: the one asked for, or one below it */
  fleetId: string;
  make?: string;
  model?: string;
  modelYear?: number;
  /** Where the caller may see identities */
  plate?: string;
  title: string;
  status: ComplianceStatus;
  /** When it comes due; a recall has been since it was published */
  at: string;
  /** The day of `at` in the time zone of the thing */
  dueOn: string;
}

export type ComplianceKind = "maintenance" | "part" | "document" | "warranty" | "insurance" | "inspection" | "recall";

export type ComplianceKindInput = "maintenance" | "part" | "document" | "warranty" | "insurance" | "inspection" | "recall";

/** upcoming: within its warnings; due: on the day itself; overdue, or expired: after it; open and scheduled are of recalls */
export type ComplianceStatus = "later" | "upcoming" | "due" | "overdue" | "open" | "scheduled";

/** upcoming: within its warnings; due: on the day itself; overdue, or expired: after it; open and scheduled are of recalls */
export type ComplianceStatusInput = "later" | "upcoming" | "due" | "overdue" | "open" | "scheduled";

export type Condition = SignalCondition | RateCondition | GeofenceCondition | DtcCondition | SilenceCondition | MaintenanceCondition | {
  type: "all";
  of: ConditionOf5Levels[];
} | {
  type: "any";
  of: ConditionOf5Levels[];
} | {
  type: "not";
  of: ConditionOf5Levels;
};

export type ConditionInput = SignalConditionInput | RateConditionInput | GeofenceConditionInput | DtcConditionInput | SilenceConditionInput | MaintenanceConditionInput | {
  type: "all";
  of: ConditionOf5LevelsInput[];
} | {
  type: "any";
  of: ConditionOf5LevelsInput[];
} | {
  type: "not";
  of: ConditionOf5LevelsInput;
};

export type ConditionOf1Levels = SignalCondition | RateCondition | GeofenceCondition | DtcCondition | SilenceCondition | MaintenanceCondition;

export type ConditionOf1LevelsInput = SignalConditionInput | RateConditionInput | GeofenceConditionInput | DtcConditionInput | SilenceConditionInput | MaintenanceConditionInput;

export type ConditionOf2Levels = SignalCondition | RateCondition | GeofenceCondition | DtcCondition | SilenceCondition | MaintenanceCondition | {
  type: "all";
  of: ConditionOf1Levels[];
} | {
  type: "any";
  of: ConditionOf1Levels[];
} | {
  type: "not";
  of: ConditionOf1Levels;
};

export type ConditionOf2LevelsInput = SignalConditionInput | RateConditionInput | GeofenceConditionInput | DtcConditionInput | SilenceConditionInput | MaintenanceConditionInput | {
  type: "all";
  of: ConditionOf1LevelsInput[];
} | {
  type: "any";
  of: ConditionOf1LevelsInput[];
} | {
  type: "not";
  of: ConditionOf1LevelsInput;
};

export type ConditionOf3Levels = SignalCondition | RateCondition | GeofenceCondition | DtcCondition | SilenceCondition | MaintenanceCondition | {
  type: "all";
  of: ConditionOf2Levels[];
} | {
  type: "any";
  of: ConditionOf2Levels[];
} | {
  type: "not";
  of: ConditionOf2Levels;
};

export type ConditionOf3LevelsInput = SignalConditionInput | RateConditionInput | GeofenceConditionInput | DtcConditionInput | SilenceConditionInput | MaintenanceConditionInput | {
  type: "all";
  of: ConditionOf2LevelsInput[];
} | {
  type: "any";
  of: ConditionOf2LevelsInput[];
} | {
  type: "not";
  of: ConditionOf2LevelsInput;
};

export type ConditionOf4Levels = SignalCondition | RateCondition | GeofenceCondition | DtcCondition | SilenceCondition | MaintenanceCondition | {
  type: "all";
  of: ConditionOf3Levels[];
} | {
  type: "any";
  of: ConditionOf3Levels[];
} | {
  type: "not";
  of: ConditionOf3Levels;
};

export type ConditionOf4LevelsInput = SignalConditionInput | RateConditionInput | GeofenceConditionInput | DtcConditionInput | SilenceConditionInput | MaintenanceConditionInput | {
  type: "all";
  of: ConditionOf3LevelsInput[];
} | {
  type: "any";
  of: ConditionOf3LevelsInput[];
} | {
  type: "not";
  of: ConditionOf3LevelsInput;
};

export type ConditionOf5Levels = SignalCondition | RateCondition | GeofenceCondition | DtcCondition | SilenceCondition | MaintenanceCondition | {
  type: "all";
  of: ConditionOf4Levels[];
} | {
  type: "any";
  of: ConditionOf4Levels[];
} | {
  type: "not";
  of: ConditionOf4Levels;
};

export type ConditionOf5LevelsInput = SignalConditionInput | RateConditionInput | GeofenceConditionInput | DtcConditionInput | SilenceConditionInput | MaintenanceConditionInput | {
  type: "all";
  of: ConditionOf4LevelsInput[];
} | {
  type: "any";
  of: ConditionOf4LevelsInput[];
} | {
  type: "not";
  of: ConditionOf4LevelsInput;
};

export interface CostAssumptionsInput {
  /** Kilometres to fetch the unit; not known by default, and then the way costs nothing */
  distanceKm?: number;
  /** Minor units per transport; default 0 */
  transportFixed?: number;
  /** Minor units per kilometre; default 0 */
  transportPerKm?: number;
  /** Reconditioning, minor units; by default a share of the price: excellent 0.01, good or not stated 0.03, fair 0.07, poor 0.15 */
  recon?: number;
  /** Minor units; default 0 */
  feesFixed?: number;
  /** Share of the price; default 0.02 */
  feesShare?: number;
  /** Minor units per day, in place of the share */
  holdingPerDay?: number;
  /** Share of the price per day; default 0.001 */
  holdingShare?: number;
  /** Days until it sells; by default as expected from the sales of its model */
  daysToSell?: number;
}

export interface CounterUsage {
  now?: number;
  /** Absent when no use is known */
  perDay?: number;
  /** Days of history behind it */
  days?: number;
  readings?: number;
}

export interface Customer {
  /** Identifier */
  id: string;
  version: number;
  givenName: string | null;
  familyName: string | null;
  company: string | null;
  birthDate: string | null;
  address: PostalAddress | null;
  emails: {
    value: string;
    /** Somebody checked that it is theirs */
    verified: boolean;
    /** Several people have it, such as a family: it tells nobody apart */
    shared: boolean;
  }[];
  phones: {
    /** As people write it; kept as E.164 */
    value: string;
    /** Somebody checked that it is theirs */
    verified: boolean;
    /** Several people have it, such as a family: it tells nobody apart */
    shared: boolean;
  }[];
  externalIds: {
    /** Whose id it is; `rover`: the `sub` of a token */
    system: string;
    value: string;
    /** Somebody checked that it is theirs */
    verified: boolean;
  }[];
  preferences: CustomerPreferences;
  interests: CustomerInterest[];
  householdId: string | null;
  consents: CustomerConsent[];
  /** Neither sell nor share what is known of them (CCPA) */
  doNotSell: boolean;
  /** That have met them, and may see them */
  showrooms: string[];
  /** Customers that are part of this one */
  merged: string[];
  conflicts: CustomerConflict[];
  touches: number;
  /** RFC 3339 instant */
  firstSeenAt: string;
  /** RFC 3339 instant */
  lastSeenAt: string;
  /** RFC 3339 instant */
  createdAt: string;
  /** RFC 3339 instant */
  updatedAt: string;
}

export interface CustomerAccess {
  /** Identifier */
  customerId: string;
  /** A person, as their token names them */
  reader: string;
  /** Of their token */
  roles: Role[];
  /** The query or command that showed or changed them */
  door: string;
  /** RFC 3339 instant */
  time: string;
}

export type CustomerChannel = "web" | "mobile" | "kiosk" | "tablet" | "phone" | "email" | "sms" | "post" | "chat" | "inPerson" | "import" | "system";

export type CustomerChannelInput = "web" | "mobile" | "kiosk" | "tablet" | "phone" | "email" | "sms" | "post" | "chat" | "inPerson" | "import" | "system";

export interface CustomerConflict {
  field: string;
  chosen: unknown;
  others: {
    value: unknown;
    source: CustomerSource;
    /** RFC 3339 instant */
    time: string;
    /** Identifier */
    customerId: string;
  }[];
}

export interface CustomerConsent {
  channel: "email" | "sms" | "phone" | "push" | "post";
  purpose: "marketing" | "service" | "transactional";
  status: "granted" | "denied";
  /** RFC 3339 instant */
  time: string;
  /** What shows it */
  proof?: string;
  source: CustomerSource;
  /** Identifier */
  customerId: string;
}

export interface CustomerExport {
  /** RFC 3339 instant */
  exportedAt: string;
  customer: Customer;
  /** In the order in which it was recorded */
  timeline: TimelineEntry[];
  accesses: CustomerAccess[];
  /** What was written to them, and of them */
  notifications: WrittenMessage[];
}

export interface CustomerInterest {
  kind: "vehicle" | "listing" | "make" | "model" | "bodyClass" | "fuelType" | "other";
  value: string;
}

export interface CustomerInterestInput {
  kind: "vehicle" | "listing" | "make" | "model" | "bodyClass" | "fuelType" | "other";
  value: string;
}

export interface CustomerPatchInput {
  givenName?: string | null;
  familyName?: string | null;
  company?: string | null;
  birthDate?: string | null;
  address?: PostalAddressInput | null;
  preferences?: {
    language?: string | null;
    timeZone?: string | null;
    channel?: "email" | "sms" | "phone" | "push" | "post" | null;
    showroomId?: string | null;
    repId?: string | null;
  };
  interests?: CustomerInterestInput[];
  householdId?: string | null;
  emails?: {
    value: string;
    /** Somebody checked that it is theirs */
    verified?: boolean;
    /** Several people have it, such as a family: it tells nobody apart */
    shared?: boolean;
  }[];
  phones?: {
    /** As people write it; kept as E.164 */
    value: string;
    /** Somebody checked that it is theirs */
    verified?: boolean;
    /** Several people have it, such as a family: it tells nobody apart */
    shared?: boolean;
  }[];
  externalIds?: {
    /** Whose id it is; `rover`: the `sub` of a token */
    system: string;
    value: string;
    /** Somebody checked that it is theirs */
    verified?: boolean;
  }[];
  source?: CustomerSourceInput;
  channel?: CustomerChannelInput;
  /** Default: the only one of the caller */
  showroomId?: string;
}

export interface CustomerPreferences {
  /** BCP 47 */
  language?: string;
  /** IANA */
  timeZone?: string;
  channel?: "email" | "sms" | "phone" | "push" | "post";
  /** Identifier */
  showroomId?: string;
  /** Identifier */
  repId?: string;
}

export interface CustomerPreferencesInput {
  /** BCP 47 */
  language?: string;
  /** IANA */
  timeZone?: string;
  channel?: "email" | "sms" | "phone" | "push" | "post";
  /** Identifier */
  showroomId?: string;
  /** Identifier */
  repId?: string;
}

/** From the weakest to the best */
export type CustomerSource = "inferred" | "import" | "partner" | "self" | "staff" | "document";

/** From the weakest to the best */
export type CustomerSourceInput = "inferred" | "import" | "partner" | "self" | "staff" | "document";

export interface CustomerWillInput {
  consents?: NewConsentInput[];
  /** Channels on which they want no marketing any more */
  optOut?: ("email" | "sms" | "phone" | "push" | "post")[];
  /** Neither sell nor share what is known of them (CCPA) */
  doNotSell?: boolean;
}

export interface DeadLetter {
  id: string;
  topic: string;
  partition: number;
  group: string;
  type: string;
  key: string;
  attempts: number;
  cause: string;
  /** RFC 3339 instant */
  failedAt: string;
  messageId: string;
}

export interface Deal {
  listing: Listing;
  scores: {
    overall: number;
    arbitrage: number;
    roi: number;
    risk: number;
    preference: number;
    market: number;
  };
  confidence: number;
  /** Minor units of the currency */
  marketValue: number;
  marketValueRange: {
    /** Minor units of the currency */
    low: number;
    /** Minor units of the currency */
    high: number;
  };
  profit: number;
  /** (market value − price) / price */
  margin: number;
  reasons: DealReason[];
  rank: number;
}

export interface DealCosts {
  transport: number;
  /** Reconditioning */
  recon: number;
  fees: number;
  holding: number;
  total: number;
  /** Days that holding is counted for */
  holdingDays: number;
}

export interface DealDemand {
  /** How sought after this make and model is, 0.5 as its market; null while nobody knows */
  value: number | null;
  /** `market`: learnt from views, saves and sales; `listing`: as the source of the listing says */
  basis: "market" | "listing" | "unknown";
  /** In stock */
  units: number;
  /** Recent views, older ones counted less */
  views: number;
  /** Recent saves, carts and bids, older ones counted less */
  saves: number;
  /** Sold within 45 days */
  sales: number;
}

export interface DealReason {
  code: string;
  text: string;
}

export interface DecodedVin {
  /** ISO 3779 VIN */
  vin: string;
  wmi: string;
  vds: string;
  vis: string;
  region?: string;
  /** ISO 3166-1 alpha-2 */
  country?: string;
  makes: string[];
  kind?: string;
  modelYear?: {
    year: number;
    certain: boolean;
    candidates: number[];
  };
  plant: string;
  serial: string;
  checkDigit: {
    found: string;
    expected: string;
    right: boolean;
    required: boolean;
  };
}

/** `digest`: several in one; `test`: a template, sent to try it; `addressCode`: shows that an address is read */
export type DeliveryKind = "followUp.due" | "followUp.task" | "lead.assigned" | "lead.escalated" | "customer.highValue.detected" | "testDrive.scheduled" | "testDrive.reminder" | "testDrive.cancelled" | "hold.promoted" | "hold.lapsing" | "sale.completed" | "vehicle.alert.triggered" | "wish.priceDrop" | "wish.backInStock" | "wish.sellerArrival" | "wish.searchMatch" | "wish.trending" | "digest" | "test" | "addressCode";

/** `digest`: several in one; `test`: a template, sent to try it; `addressCode`: shows that an address is read */
export type DeliveryKindInput = "followUp.due" | "followUp.task" | "lead.assigned" | "lead.escalated" | "customer.highValue.detected" | "testDrive.scheduled" | "testDrive.reminder" | "testDrive.cancelled" | "hold.promoted" | "hold.lapsing" | "sale.completed" | "vehicle.alert.triggered" | "wish.priceDrop" | "wish.backInStock" | "wish.sellerArrival" | "wish.searchMatch" | "wish.trending" | "digest" | "test" | "addressCode";

export interface DeliveryReceiptInput {
  type: "notification.delivered" | "notification.bounced" | "notification.failed";
  /** RFC 3339 instant */
  timestamp?: string;
  data: {
    /** Identifier */
    notificationId?: string;
    providerId?: string;
    code?: string;
  };
}

/** `gathered`: waits for its digest. `unknown`: the sender was interrupted, and the provider cannot be asked whether it has it; not sent again by itself. `failed`: no attempt succeeded, or none would */
export type DeliveryState = "waiting" | "gathered" | "sending" | "sent" | "unknown" | "failed" | "skipped";

/** `gathered`: waits for its digest. `unknown`: the sender was interrupted, and the provider cannot be asked whether it has it; not sent again by itself. `failed`: no attempt succeeded, or none would */
export type DeliveryStateInput = "waiting" | "gathered" | "sending" | "sent" | "unknown" | "failed" | "skipped";

export interface Deposit {
  state: "none" | "requested" | "authorised" | "captured" | "refunded";
  /** Minor units of the currency */
  amount?: number;
  /** ISO 4217 currency */
  currency?: string;
  changedBy?: string;
  /** RFC 3339 instant */
  changedAt?: string;
}

export interface DepositChangeInput {
  state: "none" | "requested" | "authorised" | "captured" | "refunded";
  /** Said when it is asked for */
  amount?: number;
}

export interface DeviceKey {
  /** Identifier */
  id: string;
  name: string;
  vehicleIds: string[];
  devices?: Record<string, string>;
  /** RFC 3339 instant */
  createdAt: string;
  revokedAt: string | null;
}

export interface DocumentContent {
  mediaType: "application/pdf" | "image/jpeg" | "image/png" | "image/webp" | "text/plain" | "application/octet-stream";
  /** Bytes */
  size: number;
  sha256: string;
  /** RFC 3339 instant */
  uploadedAt: string;
}

export type DocumentType = "registration" | "warranty" | "insurance" | "inspection" | "invoice" | "photo" | "other";

export type DocumentTypeInput = "registration" | "warranty" | "insurance" | "inspection" | "invoice" | "photo" | "other";

export interface DriftSignal {
  /** Whether inputs are spread as they were in training (population stability index, by feature), probabilities come true, ranges hold the share that they promise */
  signal: "populationStability" | "calibration" | "coverage";
  /** Of `populationStability` */
  feature: string | null;
  /** `tooFew` rows to tell */
  status: "stable" | "drifting" | "tooFew";
  /** The index; for promises |observed − promised| */
  value: number;
  /** Above it an episode begins */
  threshold: number;
  rows: number;
  /** When the episode began */
  since: string | null;
}

export interface DriveCalendar {
  name: string;
  /** Whose test drives; default: those of the whole showroom */
  repId?: string;
  language: PaperLanguage;
  id: string;
  /** Identifier */
  showroomId: string;
  createdBy: string;
  /** RFC 3339 instant */
  createdAt: string;
}

export interface DrivingEvent {
  /** Identifier */
  vehicleId: string;
  kind: "braking" | "acceleration" | "cornering" | "overspeed" | "overRevving";
  severity: "low" | "medium" | "high";
  /** RFC 3339 instant */
  time: string;
  /** RFC 3339 instant */
  endTime: string;
  /** The worst of it: m/s², km/h or rpm */
  peak: number;
  /** From what on it counted, in the unit of `peak`; null where nobody noted it */
  limit: number | null;
  /** km/h when it began */
  speed: number | null;
  location: Point | null;
  /** Found out by readings that came late */
  late: boolean;
}

export interface DrivingReport {
  /** 0–100, higher is calmer: 100 less the penalties of the parts */
  score: number;
  /** 0–1, grows with distance: half at 200 km */
  confidence: number;
  /** m that it was judged by */
  distance: number;
  parts: ({
    kind: "braking" | "acceleration" | "cornering" | "overspeed" | "overRevving";
    count: number;
    /** Per 100 km */
    rate: number;
    penalty: number;
    text: string;
  })[];
}

export interface DryRunReport {
  rang: number;
  /** Those for which it would have rung, the most often first; at most 200 */
  vehicles: ({
    /** Identifier */
    vehicleId: string;
    rang: number;
    /** The first fifty; `to` is null while it had not been cleared */
    times: ({
      /** RFC 3339 instant */
      from: string;
      to: string | null;
      severity: Severity;
    })[];
  })[];
  /** Vehicles whose readings were looked at */
  watched: number;
  readings: number;
  /** RFC 3339 instant */
  from: string;
  /** RFC 3339 instant */
  to: string;
  /** False when there was more than could be looked at */
  complete: boolean;
  /** Kinds of conditions that counted as unknown: `geofence` when one of the areas is not there, `maintenance` since no past of forecasts is kept */
  unknown: ("geofence" | "maintenance")[];
}

export interface Dtc {
  code: string;
  status: "pending" | "confirmed" | "permanent";
}

export interface DtcCondition {
  type: "dtc";
  /** `new`, a moment: it was not among the codes before */
  is: "present" | "new";
  /** `?` is any character, `*` at the end any rest; default any code */
  pattern?: string;
  /** Default any */
  status?: ("pending" | "confirmed" | "permanent")[];
}

export interface DtcConditionInput {
  type: "dtc";
  /** `new`, a moment: it was not among the codes before */
  is: "present" | "new";
  /** `?` is any character, `*` at the end any rest; default any code */
  pattern?: string;
  /** Default any */
  status?: ("pending" | "confirmed" | "permanent")[];
}

export interface DtcInput {
  code: string;
  status: "pending" | "confirmed" | "permanent";
}

export interface DuplicateSuggestion {
  customer: {
    /** Identifier */
    id: string;
    givenName: string | null;
    familyName: string | null;
    emails: {
      value: string;
      /** Somebody checked that it is theirs */
      verified: boolean;
      /** Several people have it, such as a family: it tells nobody apart */
      shared: boolean;
    }[];
    phones: {
      /** As people write it; kept as E.164 */
      value: string;
      /** Somebody checked that it is theirs */
      verified: boolean;
      /** Several people have it, such as a family: it tells nobody apart */
      shared: boolean;
    }[];
  };
  /** Sum of the weights: log2 of how much likelier the same person is */
  score: number;
  probability: number;
  reasons: ({
    field: string;
    /** How what both say of the field compares; the text says it in English */
    agreement: "same" | "alike" | "different";
    /** Above 0 speaks for it, below 0 against it */
    weight: number;
    text: string;
  })[];
}

export interface EmissionReport {
  /** kg; without trips of which nothing can be said */
  co2: number;
  /** m */
  distance: number;
  /** m of trips of which nothing can be said */
  unknownDistance: number;
  trips: number;
  months: {
    month: string;
    /** kg; without trips of which nothing can be said */
    co2: number;
    /** m */
    distance: number;
    /** m of trips of which nothing can be said */
    unknownDistance: number;
  }[];
  /** By what it was computed from: fuel measured, economy, energy or distance alone */
  bases: ({
    basis: "fuelMeasured" | "economy" | "energy" | "distance" | "unknown";
    fuel: string | null;
    /** kg; without trips of which nothing can be said */
    co2: number;
    /** m */
    distance: number;
    /** m of trips of which nothing can be said */
    unknownDistance: number;
  })[];
  /** The factors that were used, and where they come from */
  factors: {
    value: number;
    unit: string;
    source: {
      publisher: string;
      document: string;
      year: number;
    };
  }[];
}

export interface Erasure {
  id: string;
  status: "running" | "completed";
  /** What stands in place of the person from now on */
  token: string;
  /** RFC 3339 instant */
  requestedAt: string;
  /** RFC 3339 instant */
  finishedAt?: string;
  /** How many entries of each kind were removed or lost the name so far */
  erased: Record<string, number>;
}

export interface Expiry {
  kind: ExpiryKind;
  /** Of the plan, part or document */
  id: string;
  /** Identifier */
  vehicleId: string;
  title: string;
  cycle: number;
  state: ExpiryState;
  /** The day of `at` in the time zone */
  dueOn?: string;
  /** RFC 3339 instant */
  at?: string;
  /** RFC 3339 instant */
  low?: string;
  /** From `low` to `high` lies the true moment in four of five cases */
  high?: string;
  /** What comes first */
  binding?: "date" | "distance" | "hours";
  /** Due at so many metres */
  odometer?: number;
  /** Hours of the engine */
  engineHours?: number;
  /** IANA time zone */
  timeZone: string;
  measures: MeasureDue[];
  /** RFC 3339 instant */
  assessedAt: string;
}

export interface ExpiryCount {
  kind: ExpiryKind;
  /** `overdue`, or the month: `2026-03` */
  when: string;
  count: number;
}

export type ExpiryKind = "maintenance" | "part" | "document" | "warranty" | "insurance" | "inspection";

export type ExpiryKindInput = "maintenance" | "part" | "document" | "warranty" | "insurance" | "inspection";

/** upcoming: within the warnings; due: on the day itself; overdue, or expired: after it */
export type ExpiryState = "unknown" | "later" | "upcoming" | "due" | "overdue";

export interface ExplainedDeal {
  listing: Listing;
  scores: {
    overall: number;
    arbitrage: number;
    roi: number;
    risk: number;
    preference: number;
    market: number;
  };
  confidence: number;
  /** Minor units of the currency */
  marketValue: number;
  marketValueRange: {
    /** Minor units of the currency */
    low: number;
    /** Minor units of the currency */
    high: number;
  };
  profit: number;
  /** (market value − price) / price */
  margin: number;
  reasons: DealReason[];
  rank: number | null;
  /** Asking price in percent of the market value */
  priceToMarket: number;
  costs: DealCosts;
  /** Market value − asking price − costs, minor units */
  netProfit: number;
  /** Whole days since the listing came onto the market */
  daysInInventory: number;
  /** Days that the stock of this model lasts at the pace of the last 45 days; null without a sale in them */
  marketDaysSupply: number | null;
  /** From arrival to sale, days */
  expectedDaysToSell: number;
  /** What the days rest on */
  turnover: {
    /** Units of this make and model in stock */
    stock: number;
    /** Sold within 45 days */
    recentSales: number;
    /** Sold within 180 days */
    observedSales: number;
    /** `prior`: no sale was seen, the expectation is what is usual for a used car (45 days) */
    basis: "sales" | "prior";
  };
  demand: DealDemand;
  /** Until when this judgement may be relied upon */
  expiresAt: string;
  comparables: {
    /** Other listings of this make and model in the currency */
    count: number;
    /** Median asking price of the nearest */
    medianPrice: number | null;
    nearest: Comparable[];
  };
  explanation: {
    /** The deal in short sentences */
    summary: string[];
    scores: ExplainedScore[];
    measures: ExplainedMeasure[];
    /** What moved the market value; null for a model that was trained before it could tell */
    value: ExplainedValue | null;
    weights: Record<string, number>;
    /** Points that each score gives to overall */
    contributions: Record<string, number>;
    facts: Record<string, number | string | null>;
    model: {
      version: string;
      trainedOn: number;
    };
  };
}

export interface ExplainedMeasure {
  /** The field of this answer that it explains */
  name: string;
  label: string;
  value: number | string | null;
  unit: string;
  text: string;
}

export interface ExplainedScore {
  name: string;
  label: string;
  /** 0–100 */
  score: number;
  /** Share of the overall score, 0–1 */
  weight: number;
  /** score × weight: what it gives to the overall score */
  points: number;
  /** How the score came about */
  text: string;
  /** What the text is made of, to say it in another language */
  params?: Record<string, string | number | string[]>;
}

export interface ExplainedValue {
  /** What a typical vehicle of the market is worth */
  typical: number;
  /** The largest first; `typical` and all amounts add up to the market value, exactly */
  effects: ValueEffect[];
}

export interface FieldProvenance {
  source: VehicleSource;
  /** RFC 3339 instant */
  time: string;
  confidence: number;
}

export interface Fleet {
  /** Identifier */
  id: string;
  name: string;
  parentId: string | null;
  /** How fast its vehicles may go, km/h, unless they say otherwise; null: as above it */
  speedLimit: number | null;
  /** How many are in it, without those of fleets below it */
  vehicles: number;
  version: number;
  /** RFC 3339 instant */
  createdAt: string;
  /** RFC 3339 instant */
  updatedAt: string;
}

export interface FleetCostReport {
  /** RFC 3339 instant */
  from: string;
  /** RFC 3339 instant */
  to: string;
  /** Of the fleet and those below it, as the caller may see them */
  vehicles: number;
  /** m of trips */
  distance: number;
  /** l, where trips tell; null when none does */
  fuelUsed: number | null;
  /** kWh, where trips tell; null when none does */
  energyUsed: number | null;
  currencies: ({
    /** ISO 4217 currency */
    currency: string;
    records: number;
    /** Minor units of the currency */
    parts: number;
    /** Minor units of the currency */
    labour: number;
    /** Minor units of the currency */
    other: number;
    /** Minor units of the currency */
    total: number;
    /** Records that a warranty is asked to pay */
    warrantyClaims: number;
    /** Minor units, over all vehicles */
    perVehicle: number;
    /** Minor units a kilometre; null where no distance is known */
    perKm: number | null;
  })[];
  months: ({
    /** In UTC */
    month: string;
    /** m of trips */
    distance: number;
    /** l, where trips tell; null when none does */
    fuelUsed: number | null;
    /** kWh, where trips tell; null when none does */
    energyUsed: number | null;
    /** One for each currency */
    costs: {
      /** ISO 4217 currency */
      currency: string;
      records: number;
      /** Minor units of the currency */
      parts: number;
      /** Minor units of the currency */
      labour: number;
      /** Minor units of the currency */
      other: number;
      /** Minor units of the currency */
      total: number;
      /** Records that a warranty is asked to pay */
      warrantyClaims: number;
    }[];
  })[];
  /** Up to ten vehicles for each currency, the dearest first */
  dearest: ({
    /** Identifier */
    vehicleId: string;
    /** ISO 4217 currency */
    currency: string;
    records: number;
    /** Minor units of the currency */
    total: number;
    /** m of trips */
    distance: number;
    /** Minor units a kilometre; null where no distance is known */
    perKm: number | null;
  })[];
}

export interface FleetPatchInput {
  name?: string;
  parentId?: string | null;
  speedLimit?: number | null;
}

export type FlespiBatchInput = Record<string, unknown>[];

export interface Floor {
  /** Identifier */
  showroomId: string;
  visitors: ({
    /** Identifier */
    visitorId: string;
    /** Identifier */
    visitId: string;
    customerId: string | null;
    zone: string | null;
    at: [number, number] | null;
    /** RFC 3339 instant */
    since: string;
  })[];
  zones: Record<string, number>;
}

export interface FloorFunnel {
  /** Identifier */
  showroomId: string;
  /** RFC 3339 instant */
  from: string;
  /** RFC 3339 instant */
  to: string;
  steps: {
    /** Null: between 1 and 4, too few to be told */
    door: number | null;
    /** Null: between 1 and 4, too few to be told */
    vehicle: number | null;
    /** Null: between 1 and 4, too few to be told */
    desk: number | null;
    /** Null: between 1 and 4, too few to be told */
    sold: number | null;
  };
  /** Null as well where the other one would tell it */
  fresh: number | null;
  /** Null: between 1 and 4, too few to be told */
  beBack: number | null;
  medianDwellSeconds: number | null;
  zones: Record<string, {
    /** Null: between 1 and 4, too few to be told */
    visits: number | null;
    medianSeconds: number | null;
  }>;
  /** Who stood near a stock unit, by its id */
  units: Record<string, {
    /** Null: between 1 and 4, too few to be told */
    visits: number | null;
    medianSeconds: number | null;
  }>;
}

export interface FloorPlan {
  /** Corners in order; the last is joined to the first */
  outline: [number, number][];
  /** Where two overlap, the first counts */
  zones: ({
    name: string;
    kind: "entrance" | "display" | "lounge" | "desk" | "service" | "other";
    /** Corners in order; the last is joined to the first */
    outline: [number, number][];
    /** Most visitors at once */
    capacity?: number;
  })[];
  placements: {
    /** The stock unit that stands here */
    unitId: string;
    /** [x, y] in metres */
    at: [number, number];
    make?: string;
    model?: string;
    bodyClass?: string;
    fuelType?: string;
  }[];
  /** Identifier */
  showroomId: string;
  version: number;
  /** RFC 3339 instant */
  updatedAt: string;
}

export interface FollowUp {
  /** Identifier */
  id: string;
  /** Identifier */
  leadId: string;
  /** Identifier */
  showroomId: string;
  /** Identifier */
  planId: string;
  step: number;
  channel: "task" | "email" | "sms" | "phone";
  template: string;
  state: "waiting" | "due" | "sent" | "skipped";
  /** Why it was skipped */
  skipped: "statusLeft" | "customerAnswered" | "noConsent" | "noContact" | "customerGone" | "person" | null;
  /** Put off to the end of quiet hours, if it falls into them */
  dueAt: string;
  /** RFC 3339 instant */
  updatedAt: string;
}

export interface FollowUpPlan {
  /** Identifier */
  id: string;
  /** Identifier */
  showroomId: string;
  name: string;
  /** Leads that come to it are enrolled */
  status: "new" | "engaged" | "appointmentSet" | "showed";
  /** Of this source alone; null: of any */
  source: string | null;
  steps: ({
    /** From when the lead came to the status */
    afterMinutes: number;
    channel: "task" | "email" | "sms" | "phone";
    /** What is to be said or done, as whoever sends it knows it */
    template: string;
  })[];
  active: boolean;
  /** RFC 3339 instant */
  createdAt: string;
}

export interface FuelEconomyCheck {
  /** l/100 km, the middle of recent readings */
  measured: number;
  readings: number;
  /** l/100 km */
  expected: number;
  /** Where the expectation comes from */
  basis: "given" | "listings";
  /** measured / expected */
  ratio: number;
  verdict: "asExpected" | "higher" | "lower";
  text: string;
}

export interface Geofence {
  id: string;
  name: string;
  fleetId: string | null;
  vehicleId: string | null;
  feature: AreaFeature;
  /** Metres that a vehicle must be outside before it has left: what fixes waver by */
  margin: number;
  /** Seconds that a visit, or an absence, must last before it counts */
  minimumDwell: number;
  /** Seconds inside after which it is told that the vehicle dwells; null for never */
  dwell: number | null;
  version: number;
  /** RFC 3339 instant */
  createdAt: string;
  /** RFC 3339 instant */
  updatedAt: string;
}

export interface GeofenceCondition {
  type: "geofence";
  /** Identifier */
  geofenceId: string;
  /** `entered` and `left` are moments */
  is: "inside" | "outside" | "entered" | "left";
}

export interface GeofenceConditionInput {
  type: "geofence";
  /** Identifier */
  geofenceId: string;
  /** `entered` and `left` are moments */
  is: "inside" | "outside" | "entered" | "left";
}

export interface GeofenceTransition {
  /** Identifier */
  vehicleId: string;
  geofenceId: string;
  /** Crossed: passed through between two fixes, or stayed for less than `minimumDwell` */
  kind: "entered" | "exited" | "dwelled" | "crossed";
  /** RFC 3339 instant */
  time: string;
  location: Point | null;
  /** Found out by readings that came late */
  late: boolean;
}

export interface Grant {
  id: string;
  /** A person, as their token names them */
  user: string;
  role: GrantRole;
  /** Identifier */
  vehicleId?: string;
  /** Identifier */
  fleetId?: string;
  /** RFC 3339 instant */
  from: string;
  until: string | null;
  status: "pending" | "active" | "ended" | "revoked";
  createdBy: string;
  /** RFC 3339 instant */
  createdAt: string;
  revokedBy?: string;
  /** RFC 3339 instant */
  revokedAt?: string;
}

export type GrantRole = "owner" | "operator" | "lessee" | "driver" | "workshop" | "viewer";

export type GrantRoleInput = "owner" | "operator" | "lessee" | "driver" | "workshop" | "viewer";

export interface HandOverReport {
  transferId: string;
  /** Identifier */
  vehicleId: string;
  status: "offered" | "accepted" | "cancelled" | "declined" | "expired";
  /** Of an accepted transfer: when it was; of an open one: now */
  madeAt: string;
  vehicle: {
    /** ISO 3779 VIN */
    vin?: string;
    make?: string;
    model?: string;
    modelYear?: number;
  };
  odometer: {
    /** Metres */
    odometer?: number;
    /** RFC 3339 instant */
    readAt?: string;
    /** consistent: every reading fits the others; doubtful: some are suspect; unknown: there are none */
    trust: "consistent" | "doubtful" | "unknown";
    accepted: number;
    suspect: number;
    /** Readings that people have found to be wrong */
    rejected: number;
    /** Clusters that were changed */
    swaps: number;
  };
  recalls: ({
    recallId: string;
    /** The campaign, as its authority numbers it */
    number: string;
    /** Who published it */
    authority: string;
    /** What is affected */
    component: string;
    summary: string;
    /** Not to be driven until it is remedied */
    doNotDrive: boolean;
    status: RecallStatus;
    /** model: by make, model and year alone; the authority or a dealer knows whether this one is meant */
    matchedBy: "vin" | "model";
  })[];
  service: {
    /** Of work that was done */
    records: number;
    /** RFC 3339 instant */
    firstAt?: string;
    /** RFC 3339 instant */
    lastAt?: string;
    /** When each component was seen to last */
    lastOf: {
      component: MaintenanceComponent;
      /** RFC 3339 instant */
      performedAt: string;
      /** Metres */
      odometer?: number;
    }[];
  };
  due: Expiry[];
  /** Those that go along: all but those marked personal */
  documents: {
    id: string;
    type: DocumentType;
    title: string;
    number?: string;
    /** Authority, insurer, workshop or maker */
    issuer?: string;
    /** Day, such as 2026-03-31 */
    validFrom?: string;
    /** Last day on which it is valid */
    validTo?: string;
    content?: DocumentContent;
  }[];
}

export interface HandledType {
  /** Of an event, a command or a query */
  type: string;
  /** Since the start of the process, tries included */
  messages: number;
  /** Time of the handlers, added up */
  seconds: number;
}

export interface Handoff {
  id: string;
  /** Good once, and not for long */
  code: string;
  /** RFC 3339 instant */
  expiresAt: string;
}

export interface HandoffContext {
  /** Identifier */
  customerId: string;
  givenName: string | null;
  language: string | null;
  interests: CustomerInterest[];
  /** Vehicles and listings, the latest first */
  viewed: {
    /** Identifier */
    id: string;
    /** RFC 3339 instant */
    time: string;
  }[];
  openLeads: string[];
  note: string | null;
}

export interface Heatmap {
  /** Identifier */
  showroomId: string;
  /** RFC 3339 instant */
  time: string;
  /** Metres */
  cellSize: number;
  halfLifeSeconds: number;
  /** [column, row, seconds]: a cell covers column × cellSize metres and on */
  cells: [number, number, number][];
}

export interface Hold {
  /** Identifier */
  id: string;
  /** Identifier */
  unitId: string;
  /** Identifier */
  showroomId: string;
  status: "active" | "queued" | "released" | "lapsed" | "converted";
  /** 0: has the unit; else the place in the queue */
  position?: number;
  /** Identifier */
  repId?: string;
  repName?: string;
  /** Identifier */
  customerId?: string;
  /** Identifier */
  leadId?: string;
  /** Who it is for, where nobody is known yet */
  holder?: string;
  note?: string;
  /** How long it holds from when it has the unit */
  minutes: number;
  /** Absent in the queue, and while a sale of it is under way */
  expiresAt?: string;
  deposit?: Deposit;
  /** Identifier */
  saleId?: string;
  createdBy?: string;
  /** RFC 3339 instant */
  createdAt: string;
  /** RFC 3339 instant */
  endedAt?: string;
}

export interface HoldExtensionInput {
  minutes: number;
}

export interface InteractionInput {
  id?: string;
  /** Identifier */
  userId?: string;
  action: "VIEW_VEHICLE" | "VIEW_SELLER" | "ADD_TO_CART" | "REMOVE_FROM_CART" | "ADD_TO_WISHLIST" | "REMOVE_FROM_WISHLIST" | "SEARCH" | "FILTER_CATEGORY" | "COMPLETE_PURCHASE" | "RATE_VEHICLE" | "RATE_SELLER" | "SHARE_VEHICLE" | "VIEW_RECOMMENDATIONS" | "CLICK_RECOMMENDATION" | "DISMISS_RECOMMENDATION" | "SAVE" | "BID";
  /** Identifier */
  entityId?: string;
  /** RFC 3339 instant */
  time?: string;
  /** Identifier */
  sessionId?: string;
  value?: number;
  properties?: Record<string, string | number | boolean>;
}

export interface Lead {
  /** Identifier */
  id: string;
  /** Identifier */
  showroomId: string;
  /** Identifier */
  customerId: string;
  status: LeadStatus;
  /** Where the lead comes from */
  source: string;
  interest: "buy" | "lease" | "sell" | "tradeIn" | "testDrive";
  vehicle: LeadVehicle | null;
  tradeIn: LeadVehicle | null;
  financing: "cash" | "finance" | "lease" | null;
  budget: number | null;
  timeframeDays: number | null;
  distanceKm: number | null;
  comments: string | null;
  /** ISO 639; reps who speak it are asked */
  language: string | null;
  /** What a rep must know about */
  skills: string[];
  /** ISO 4217 currency */
  currency: string;
  externalIds: LeadExternalId[];
  repId: string | null;
  score: StandingLeadScore;
  /** Until when the rep answers, or another one is asked */
  responseDueAt: string | null;
  firstResponseAt: string | null;
  /** How often nobody answered in time */
  reassignments: number;
  /** When managers were told that nobody answers */
  escalatedAt: string | null;
  /** When the rep wants to follow up; later it is overdue */
  nextActionAt: string | null;
  lastActivityAt: string | null;
  /** How often it came again */
  resends: number;
  /** RFC 3339 instant */
  requestedAt: string;
  closedAt: string | null;
  lostReason: string | null;
  /** How it came to whom it is with */
  assignment: LeadAssignment | null;
  version: number;
  /** RFC 3339 instant */
  createdAt: string;
  /** RFC 3339 instant */
  updatedAt: string;
}

export interface LeadActivity {
  /** Identifier */
  id: string;
  /** Identifier */
  leadId: string;
  /** `status`: it was moved; `resend`: it came again */
  kind: "call" | "email" | "sms" | "visit" | "note" | "appointment" | "outcome" | "status" | "resend";
  direction: "outbound" | "inbound";
  /** What the kind brings with it */
  detail: Record<string, unknown>;
  note: string | null;
  /** Null: the platform itself */
  actor: string | null;
  /** RFC 3339 instant */
  time: string;
  /** RFC 3339 instant */
  recordedAt: string;
}

export interface LeadAssignment {
  /** Identifier */
  id: string;
  /** Identifier */
  leadId: string;
  /** Null: nobody could take it; it is tried again */
  repId: string | null;
  previousRepId: string | null;
  /** `noAnswer`: the rep before did not answer in time */
  by: "rotation" | "person" | "noAnswer";
  actor: string | null;
  /** In words */
  reason: string;
  considered: ({
    /** Identifier */
    repId: string;
    name: string;
    openLeads: number;
    /** Follow-ups that are late */
    overdue: number;
    /** Null for who got it */
    skipped: "inactive" | "away" | "offShift" | "languageMissing" | "skillMissing" | "atCapacity" | "followUpsOverdue" | "hadItAlready" | "notTheirTurn" | null;
  })[];
  /** RFC 3339 instant */
  time: string;
}

export interface LeadExternalId {
  source: string;
  value: string;
  sequence?: string;
}

export interface LeadExternalIdInput {
  source: string;
  value: string;
  sequence?: string;
}

export interface LeadFactsInput {
  /** When the lead came */
  capturedAt: string;
  /** Where it came from */
  source?: string;
  interest?: "buy" | "lease" | "sell" | "tradeIn" | "testDrive";
  condition?: "new" | "used" | "certified";
  financing?: "cash" | "finance" | "lease";
  /** Minor units of the currency */
  budget?: number;
  /** Asking price of the vehicle of interest, in the currency of the budget */
  price?: number;
  timeframeDays?: number;
  contactMethods?: ("email" | "phone" | "sms" | "post" | "chat")[];
  /** Those that are known to work */
  verifiedContacts?: ("email" | "phone" | "sms" | "post" | "chat")[];
  hasTradeIn?: boolean;
  distanceKm?: number;
  /** Characters they wrote */
  commentLength?: number;
  previousPurchases?: number;
  visits?: number;
  testDrives?: number;
  /** From them */
  messages?: number;
  /** That reached them */
  calls?: number;
  vehicleViews?: number;
  appointments?: number;
  missedAppointments?: number;
  firstResponseMinutes?: number;
  /** RFC 3339 instant */
  lastActivityAt?: string;
  attributes?: Record<string, string | number | boolean>;
}

export interface LeadLine {
  /** Of the file, the header being 1 */
  line: number;
  leadId: string | null;
  outcome: "created" | "known" | "rejected";
  errors: {
    path: string;
    message: string;
  }[];
}

export interface LeadOutcomeInput {
  /** Identifier */
  leadId: string;
  /** Identifier */
  customerId?: string;
  /** Identifier */
  showroomId?: string;
  outcome: "converted" | "lost";
  /** RFC 3339 instant */
  outcomeAt: string;
  facts: LeadFactsInput;
  /** Default: when the lead came */
  seenAt?: string;
}

export interface LeadPatchInput {
  status?: LeadStatusInput;
  /** With the status `lost` */
  lostReason?: string;
  /** Gives the lead to another rep; managers alone */
  repId?: string;
  nextActionAt?: string | null;
  interest?: "buy" | "lease" | "sell" | "tradeIn" | "testDrive";
  vehicle?: LeadVehicleInput | null;
  tradeIn?: LeadVehicleInput | null;
  financing?: "cash" | "finance" | "lease" | null;
  budget?: number | null;
  timeframeDays?: number | null;
  comments?: string | null;
  /** ISO 639; reps who speak it are asked */
  language?: string | null;
  /** What a rep must know about */
  skills?: string[];
}

export interface LeadReason {
  /** The fact */
  code: string;
  text: string;
  /** `value` of the fact, where it is known */
  params?: Record<string, string | number | string[]>;
  /** What the score would lose (above 0) or gain (below 0) without it */
  effect: number;
}

export interface LeadRules {
  /** How long a rep has for the first answer before another one is asked */
  answerMinutes: number;
  /** How often another one is asked before managers are told */
  reassignments: number;
  /** A rep with more late follow-ups gets no new lead */
  mostOverdue: number;
  /** When nobody is written to or called, on the clock of the customer if it is known */
  quietHours: {
    /** Time of day in the time zone of the showroom */
    from: string;
    /** Time of day in the time zone of the showroom */
    to: string;
  };
}

export interface LeadRulesInput {
  /** How long a rep has for the first answer before another one is asked */
  answerMinutes?: number;
  /** How often another one is asked before managers are told */
  reassignments?: number;
  /** A rep with more late follow-ups gets no new lead */
  mostOverdue?: number;
  /** When nobody is written to or called, on the clock of the customer if it is known */
  quietHours?: {
    /** Time of day in the time zone of the showroom */
    from: string;
    /** Time of day in the time zone of the showroom */
    to: string;
  };
}

export interface LeadScore {
  leadId: string | null;
  /** Probability that the lead becomes a sale */
  score: number;
  /** Share of the facts that is known */
  confidence: number;
  /** `scorecard` until a model has proved better */
  basis: "scorecard" | "model";
  /** Of the model; null for the scorecard */
  modelVersion: number | null;
  /** What moves the score most */
  reasons: LeadReason[];
  /** RFC 3339 instant */
  scoredAt: string;
}

export interface LeadSource {
  /** Identifier */
  showroomId: string;
  source: string;
  /** What the source asks for each lead */
  costPerLead: number;
  /** What it costs however many come */
  costPerMonth: number;
  /** ISO 4217 currency */
  currency: string;
  /** RFC 3339 instant */
  updatedAt: string;
}

export interface LeadSourceCostsInput {
  /** What the source asks for each lead */
  costPerLead?: number;
  /** What it costs however many come */
  costPerMonth?: number;
}

export interface LeadSourceStats {
  /** Identifier */
  showroomId: string;
  source: string;
  leads: number;
  open: number;
  sold: number;
  lost: number;
  /** Sold of those that are decided, 0–1 */
  conversion: number | null;
  firstResponseMedianMinutes: number | null;
  unanswered: number;
  /** Minor units of the currency */
  cost: number;
  costPerLead: number | null;
  costPerSale: number | null;
  /** ISO 4217 currency */
  currency: string;
}

export type LeadStatus = "new" | "engaged" | "appointmentSet" | "showed" | "sold" | "lost";

export type LeadStatusInput = "new" | "engaged" | "appointmentSet" | "showed" | "sold" | "lost";

export interface LeadVehicle {
  /** Identifier */
  listingId?: string;
  stockNumber?: string;
  /** As it was told; it need not be a valid one */
  vin?: string;
  condition?: "new" | "used" | "certified";
  modelYear?: number;
  make?: string;
  model?: string;
  trim?: string;
  bodyClass?: string;
  /** Metres */
  odometer?: number;
  /** Asking price, in the currency of the showroom */
  price?: number;
}

export interface LeadVehicleInput {
  /** Identifier */
  listingId?: string;
  stockNumber?: string;
  /** As it was told; it need not be a valid one */
  vin?: string;
  condition?: "new" | "used" | "certified";
  modelYear?: number;
  make?: string;
  model?: string;
  trim?: string;
  bodyClass?: string;
  /** Metres */
  odometer?: number;
  /** Asking price, in the currency of the showroom */
  price?: number;
}

export interface Listing {
  /** Identifier */
  id: string;
  sellerId?: string;
  stockNumber?: string;
  /** ISO 3779 VIN */
  vin?: string;
  make: string;
  model: string;
  modelYear: number;
  trim?: string;
  bodyClass?: string;
  driveType?: string;
  fuelType?: string;
  transmission?: string;
  displacementL?: number;
  engineCylinders?: number;
  /** l/100 km */
  fuelEconomy?: number;
  colour?: string;
  condition?: "excellent" | "good" | "fair" | "poor";
  /** Metres */
  odometer?: number;
  /** Minor units of the currency */
  askingPrice: number;
  /** ISO 4217 currency */
  currency: string;
  /** Where it is on offer; a market is a currency and a country */
  country?: string;
  dealType?: string;
  /** How many pictures stand behind it */
  images: number;
  /** How many descriptive fields the source filled in, ours and others */
  metadata: number;
  demand?: number;
  status: "inStock" | "reserved" | "sold" | "withdrawn";
  version: number;
  /** RFC 3339 instant */
  createdAt: string;
  /** RFC 3339 instant */
  updatedAt: string;
}

export interface ListingImport {
  id: string;
  status: "running" | "completed" | "failed";
  /** Rows of the file seen so far */
  received: number;
  /** Rows that became or already were a listing */
  accepted: number;
  /** Accepted rows whose listing stands in the ranking */
  ranked: number;
  /** Rows refused, each with line, field and reason */
  rejected: number;
  /** RFC 3339 instant */
  startedAt: string;
  /** RFC 3339 instant */
  finishedAt?: string;
  reason?: string;
}

export interface ListingImportRejection {
  line: number;
  field: string;
  reason: string;
  value?: string;
}

export interface ListingPatchInput {
  /** Minor units of the currency */
  askingPrice?: number;
  status?: "inStock" | "reserved" | "sold" | "withdrawn";
  /** Metres */
  odometer?: number;
  condition?: "excellent" | "good" | "fair" | "poor";
  dealType?: string;
  images?: number;
}

export interface LiveConnection {
  /** As `session.ready` told it */
  sid: string;
  sub: string;
  server: string;
  /** RFC 3339 instant */
  connectedAt: string;
}

export interface LogLevelOverride {
  /** `*` is every app */
  app: "*" | "gateway" | "event-ingest" | "scoring-service" | "vehicle-profiles" | "showroom" | "realtime-gateway";
  /** `*` is every component; else a name that is listed, as `log.logger` has it */
  component: string;
  level: RunTimeLogLevel;
  /** RFC 3339 instant */
  until: string;
}

export type MaintenanceComponent = "service" | "engineOil" | "airFilter" | "coolant" | "brakeFluid" | "battery12v" | "brakePads" | "tires";

export type MaintenanceComponentInput = "service" | "engineOil" | "airFilter" | "coolant" | "brakeFluid" | "battery12v" | "brakePads" | "tires";

export interface MaintenanceCondition {
  type: "maintenance";
  component?: MaintenanceComponent;
  withinDays: number;
  /** How probable it must be that it is due by then; default 0.5 */
  confidence?: number;
}

export interface MaintenanceConditionInput {
  type: "maintenance";
  component?: MaintenanceComponentInput;
  withinDays: number;
  /** How probable it must be that it is due by then; default 0.5 */
  confidence?: number;
}

export interface MaintenanceCost {
  year: number;
  /** ISO 4217 currency */
  currency: string;
  records: number;
  /** Minor units of the currency */
  parts: number;
  /** Minor units of the currency */
  labour: number;
  /** Minor units of the currency */
  other: number;
  /** Minor units of the currency */
  total: number;
  /** Records that a warranty is asked to pay */
  warrantyClaims: number;
}

export interface MaintenanceForecast {
  component: MaintenanceComponent;
  /** Days from now; 0 is now or overdue */
  dueInDays: number;
  /** Days from now; 0 is now or overdue */
  low: number;
  /** From `low` to `high` lies the true day in four of five cases */
  high: number;
  /** RFC 3339 instant */
  dueAt: string;
  /** Share that is left by what binds */
  remainingLife: number;
  /** What comes first */
  binding: "distance" | "days" | "hours" | "wear" | "voltage";
  /** What speaks: an interval, a life as workshops know it, nothing but the age of the vehicle, or what came of others like it */
  basis: "plan" | "wear" | "noRecord" | "model";
  evidence: ({
    code: string;
    text: string;
    /** What the text is made of, to say it in another language */
    params?: Record<string, string | number | string[]>;
  })[];
}

/** Whichever comes first */
export interface MaintenanceInterval {
  months?: number;
  days?: number;
  /** Metres */
  distance?: number;
  /** Hours of the engine */
  engineHours?: number;
}

/** Whichever comes first */
export interface MaintenanceIntervalInput {
  months?: number;
  days?: number;
  /** Metres */
  distance?: number;
  /** Hours of the engine */
  engineHours?: number;
}

export interface MaintenanceOutcomeInput {
  /** Identifier */
  vehicleId: string;
  /** RFC 3339 instant */
  seenAt: string;
  use: VehicleUseInput;
  /** Work done after `seenAt` */
  services: {
    component: MaintenanceComponentInput;
    /** RFC 3339 instant */
    time: string;
  }[];
}

export interface MaintenancePlan {
  name: string;
  components: MaintenanceComponent[];
  /** fixed: cycles are counted from the start; floating: from the last completion */
  mode: "fixed" | "floating";
  interval: MaintenanceInterval;
  /** Default: how each vehicle stands when the plan takes it up */
  start: {
    /** Day, such as 2026-03-31 */
    on?: string;
    /** Metres */
    odometer?: number;
    /** Hours of the engine */
    engineHours?: number;
  };
  remindDays: number[];
  /** IANA time zone */
  timeZone: string;
  /** Opens an order with the first warning of a cycle */
  opensOrder: boolean;
  notes?: string;
  id: string;
  scope: MaintenancePlanScope;
  status: "active" | "paused";
  version: number;
  createdBy: string;
  /** RFC 3339 instant */
  createdAt: string;
  /** RFC 3339 instant */
  updatedAt: string;
}

export interface MaintenancePlanPatchInput {
  name?: string;
  components?: MaintenanceComponentInput[];
  /** fixed: cycles are counted from the start; floating: from the last completion */
  mode?: "fixed" | "floating";
  interval?: MaintenanceIntervalInput;
  /** Default: how each vehicle stands when the plan takes it up */
  start?: {
    /** Day, such as 2026-03-31 */
    on?: string;
    /** Metres */
    odometer?: number;
    /** Hours of the engine */
    engineHours?: number;
  };
  remindDays?: number[];
  /** IANA time zone */
  timeZone?: string;
  /** Opens an order with the first warning of a cycle */
  opensOrder?: boolean;
  notes?: string;
}

/** One vehicle, a fleet, or a make and model */
export type MaintenancePlanScope = {
  /** Identifier */
  vehicleId: string;
} | {
  /** Identifier */
  fleetId: string;
} | {
  make: string;
  model?: string;
  modelYear?: {
    from?: number;
    to?: number;
  };
};

/** One vehicle, a fleet, or a make and model */
export type MaintenancePlanScopeInput = {
  /** Identifier */
  vehicleId: string;
} | {
  /** Identifier */
  fleetId: string;
} | {
  make: string;
  model?: string;
  modelYear?: {
    from?: number;
    to?: number;
  };
};

export interface MaintenancePrediction {
  vehicleId: string | null;
  /** The task of a service that is due first; null when nothing can be said */
  nextService: MaintenanceForecast | null;
  /** Soonest first */
  components: MaintenanceForecast[];
  unknown: {
    component: MaintenanceComponent;
    reason: string;
  }[];
  fuelEconomy: FuelEconomyCheck | null;
  /** Null while only plans and priors speak */
  modelVersion: number | null;
  /** RFC 3339 instant */
  predictedAt: string;
}

export interface MaintenanceRecord {
  /** RFC 3339 instant */
  scheduledAt?: string;
  /** When the work was done; never in the future */
  performedAt?: string;
  /** Metres */
  odometer?: number;
  /** Hours of the engine */
  engineHours?: number;
  labour?: {
    hours: number;
    /** Minor units an hour */
    rate: number;
  };
  /** Fees, disposal, taxes */
  otherCost?: number;
  /** ISO 4217 currency */
  currency?: string;
  technician?: string;
  workshop?: string;
  notes?: string;
  id: string;
  /** Identifier */
  vehicleId: string;
  planId?: string;
  cycle?: number;
  status: MaintenanceStatus;
  title: string;
  components: MaintenanceComponent[];
  parts: UsedPart[];
  documentIds: string[];
  /** Whether a warranty is asked to pay */
  warrantyClaim: boolean;
  /** Parts, labour and other cost together */
  totalCost?: number;
  version: number;
  createdBy: string;
  /** RFC 3339 instant */
  createdAt: string;
  /** RFC 3339 instant */
  updatedAt: string;
}

export interface MaintenanceRecordChange {
  version: number;
  kind: "created" | "updated" | "deleted";
  by: string;
  /** RFC 3339 instant */
  time: string;
  before?: MaintenanceRecord;
  after?: MaintenanceRecord;
}

export interface MaintenanceRecordPatchInput {
  title?: string;
  components?: MaintenanceComponentInput[];
  parts?: UsedPartInput[];
  documentIds?: string[];
  /** Whether a warranty is asked to pay */
  warrantyClaim?: boolean;
  /** planned → inProgress → completed, or cancelled while it is open */
  status?: "planned" | "inProgress" | "completed" | "cancelled";
  scheduledAt?: string | null;
  performedAt?: string | null;
  odometer?: number | null;
  engineHours?: number | null;
  labour?: {
    hours: number;
    /** Minor units an hour */
    rate: number;
  } | null;
  otherCost?: number | null;
  currency?: string | null;
  technician?: string | null;
  workshop?: string | null;
  notes?: string | null;
}

export type MaintenanceStatus = "planned" | "inProgress" | "completed" | "cancelled";

export type MaintenanceStatusInput = "planned" | "inProgress" | "completed" | "cancelled";

export interface MeasureDue {
  measure: "date" | "distance" | "hours";
  /** Days, metres or hours that are left; negative when it is past */
  left?: number;
  /** RFC 3339 instant */
  at?: string;
  /** RFC 3339 instant */
  low?: string;
  /** From `low` to `high` lies the true moment in four of five cases */
  high?: string;
  /** Why no moment can be told: no odometer or hours are known, or no use of late */
  unknown?: "noReading" | "noUsage";
}

export interface Model {
  kind: ModelKind;
  version: number;
  algorithm: string;
  status: ModelStatus;
  /** Why it was promoted or not when it was trained */
  decision: string;
  window: {
    /** The oldest row */
    from: string | null;
    /** The newest row */
    to: string | null;
    /** Rows that it was fitted on */
    rows: number;
  };
  /** RFC 3339 instant */
  createdAt: string;
  /** A user, or the service that trained it of its own accord */
  createdBy: string;
  promotedAt: string | null;
  promotedBy: string | null;
  retiredAt: string | null;
}

export interface ModelDetail {
  kind: ModelKind;
  version: number;
  algorithm: string;
  status: ModelStatus;
  /** Why it was promoted or not when it was trained */
  decision: string;
  window: {
    /** The oldest row */
    from: string | null;
    /** The newest row */
    to: string | null;
    /** Rows that it was fitted on */
    rows: number;
  };
  /** RFC 3339 instant */
  createdAt: string;
  /** A user, or the service that trained it of its own accord */
  createdBy: string;
  promotedAt: string | null;
  promotedBy: string | null;
  retiredAt: string | null;
  parameters: Record<string, unknown>;
  metrics: ModelMetrics;
  /** The champion before it: where a rollback leads */
  replaced: number | null;
}

export interface ModelDrift {
  kind: ModelKind;
  /** The champion; null when there is none */
  version: number | null;
  checkedAt: string | null;
  /** What drifts first, then by value */
  signals: DriftSignal[];
}

export type ModelKind = "marketValue" | "leadConversion" | "maintenance" | "recommendation";

export type ModelKindInput = "marketValue" | "leadConversion" | "maintenance" | "recommendation";

export interface ModelMetrics {
  /** Held-out rows; 0 when there were too few to hold any out */
  rows: number;
  own: Record<string, number>;
  /** The champion at that time; null when there was none to compare with */
  champion: {
    version: number;
    figures: Record<string, number>;
  } | null;
  baseline: {
    name: string;
    figures: Record<string, number>;
  } | null;
  /** Error of this model − error of the champion, row by row, with its 95 % interval (paired t); null without rows that neither has seen */
  comparison: {
    pairs: number;
    meanDifference: number;
    low: number;
    high: number;
    verdict: "better" | "worse" | "undecided";
  } | null;
  /** The same by market, for models that are fitted market by market: by currency and country (`EUR-DE`, or `EUR` where no country is told), absolute errors in minor units */
  markets?: Record<string, {
    own: Record<string, number>;
    champion: Record<string, number> | null;
    baseline: Record<string, number> | null;
  }>;
}

export type ModelStatus = "candidate" | "champion" | "retired" | "failed";

export interface NewCalendarFeedInput {
  name: string;
  /** Identifier */
  fleetId?: string;
  /** Identifier */
  vehicleId?: string;
  /** IANA time zone */
  timeZone?: string;
}

export interface NewConsentInput {
  channel: "email" | "sms" | "phone" | "push" | "post";
  purpose: "marketing" | "service" | "transactional";
  status: "granted" | "denied";
  /** Default: now */
  time?: string;
  /** What shows it */
  proof?: string;
}

/** With a name, a company or an identifier */
export interface NewCustomerInput {
  givenName?: string;
  familyName?: string;
  company?: string;
  birthDate?: string;
  address?: PostalAddressInput;
  preferences?: CustomerPreferencesInput;
  interests?: CustomerInterestInput[];
  /** Those who live together name the same */
  householdId?: string;
  emails?: {
    value: string;
    /** Somebody checked that it is theirs */
    verified?: boolean;
    /** Several people have it, such as a family: it tells nobody apart */
    shared?: boolean;
  }[];
  phones?: {
    /** As people write it; kept as E.164 */
    value: string;
    /** Somebody checked that it is theirs */
    verified?: boolean;
    /** Several people have it, such as a family: it tells nobody apart */
    shared?: boolean;
  }[];
  externalIds?: {
    /** Whose id it is; `rover`: the `sub` of a token */
    system: string;
    value: string;
    /** Somebody checked that it is theirs */
    verified?: boolean;
  }[];
  consents?: NewConsentInput[];
  source?: CustomerSourceInput;
  channel?: CustomerChannelInput;
  /** Default: the only one of the caller */
  showroomId?: string;
}

export interface NewDriveCalendarInput {
  name: string;
  /** Whose test drives; default: those of the whole showroom */
  repId?: string;
  language?: PaperLanguageInput;
}

export interface NewDriveChecksInput {
  licence?: {
    /** ISO 3166-1 alpha-2 country */
    country: string;
    /** The last two to four characters of its number */
    numberEnding: string;
    /** Day, such as 2026-03-31 */
    validTo: string;
  };
  insurance?: {
    policy: string;
    /** Day, such as 2026-03-31 */
    validTo: string;
  };
}

export interface NewErasureInput {
  /** A person, as their token names them */
  user: string;
}

export interface NewFleetInput {
  /** Default: made here. An id that vehicles or tokens name already is fine */
  id?: string;
  name: string;
  parentId?: string | null;
  speedLimit?: number | null;
}

export interface NewFloorPlanInput {
  /** Corners in order; the last is joined to the first */
  outline: [number, number][];
  /** Where two overlap, the first counts */
  zones: ({
    name: string;
    kind: "entrance" | "display" | "lounge" | "desk" | "service" | "other";
    /** Corners in order; the last is joined to the first */
    outline: [number, number][];
    /** Most visitors at once */
    capacity?: number;
  })[];
  placements: {
    /** The stock unit that stands here */
    unitId: string;
    /** [x, y] in metres */
    at: [number, number];
    make?: string;
    model?: string;
    bodyClass?: string;
    fuelType?: string;
  }[];
}

export interface NewFollowUpPlanInput {
  name: string;
  /** Leads that come to it are enrolled */
  status: "new" | "engaged" | "appointmentSet" | "showed";
  /** Of this source alone; null: of any */
  source?: string | null;
  steps: ({
    /** From when the lead came to the status */
    afterMinutes: number;
    channel: "task" | "email" | "sms" | "phone";
    /** What is to be said or done, as whoever sends it knows it */
    template: string;
  })[];
}

export interface NewGrantInput {
  /** A person, as their token names them */
  user: string;
  role: GrantRoleInput;
  /** Default: now */
  from?: string;
  /** Default: without end */
  until?: string | null;
}

export interface NewHandoffInput {
  channel: CustomerChannelInput;
  expiresInSeconds?: number;
  note?: string;
}

export interface NewHoldInput {
  /** Identifier */
  unitId: string;
  /** Who looks after the holder; default: the caller, if they are a rep */
  repId?: string;
  /** Identifier */
  customerId?: string;
  /** Identifier */
  leadId?: string;
  /** Who it is for, where nobody is known yet */
  holder?: string;
  note?: string;
  minutes?: number;
  /** Wait for the unit when somebody else has it */
  queue?: boolean;
}

export interface NewLeadActivityInput {
  kind: "call" | "email" | "sms" | "visit" | "note" | "appointment" | "outcome";
  direction?: "outbound" | "inbound";
  /** Of a call: whether somebody answered */
  reached?: boolean;
  /** With the kind `appointment` */
  appointment?: {
    /** RFC 3339 instant */
    at: string;
    status?: "set" | "missed" | "cancelled";
  };
  /** Of a visit */
  testDrive?: boolean;
  /** With the kind `outcome` */
  outcome?: "sold" | "lost";
  /** Of an outcome */
  reason?: string;
  note?: string;
  /** When; default: now */
  time?: string;
  nextActionAt?: string | null;
}

export interface NewLeadInput {
  /** Identifier */
  showroomId: string;
  /** A known customer, instead of `customer` */
  customerId?: string;
  customer?: {
    givenName?: string;
    familyName?: string;
    company?: string;
    birthDate?: string;
    address?: PostalAddressInput;
    preferences?: CustomerPreferencesInput;
    interests?: CustomerInterestInput[];
    /** Those who live together name the same */
    householdId?: string;
    emails?: {
      value: string;
      /** Somebody checked that it is theirs */
      verified?: boolean;
      /** Several people have it, such as a family: it tells nobody apart */
      shared?: boolean;
    }[];
    phones?: {
      /** As people write it; kept as E.164 */
      value: string;
      /** Somebody checked that it is theirs */
      verified?: boolean;
      /** Several people have it, such as a family: it tells nobody apart */
      shared?: boolean;
    }[];
    externalIds?: {
      /** Whose id it is; `rover`: the `sub` of a token */
      system: string;
      value: string;
      /** Somebody checked that it is theirs */
      verified?: boolean;
    }[];
    consents?: NewConsentInput[];
  };
  /** Where the lead comes from */
  source: string;
  interest?: "buy" | "lease" | "sell" | "tradeIn" | "testDrive";
  vehicle?: LeadVehicleInput;
  tradeIn?: LeadVehicleInput;
  financing?: "cash" | "finance" | "lease";
  /** Minor units of the currency */
  budget?: number;
  timeframeDays?: number;
  distanceKm?: number;
  comments?: string;
  language?: string;
  /** What a rep must know about */
  skills?: string[];
  externalIds?: LeadExternalIdInput[];
  /** When they wrote; default: now */
  requestedAt?: string;
}

export interface NewMaintenancePlanInput {
  name: string;
  components?: MaintenanceComponentInput[];
  /** fixed: cycles are counted from the start; floating: from the last completion */
  mode?: "fixed" | "floating";
  interval: MaintenanceIntervalInput;
  /** Default: how each vehicle stands when the plan takes it up */
  start?: {
    /** Day, such as 2026-03-31 */
    on?: string;
    /** Metres */
    odometer?: number;
    /** Hours of the engine */
    engineHours?: number;
  };
  remindDays?: number[];
  /** IANA time zone */
  timeZone?: string;
  /** Opens an order with the first warning of a cycle */
  opensOrder?: boolean;
  notes?: string;
  scope: MaintenancePlanScopeInput;
}

export interface NewMaintenanceRecordInput {
  /** RFC 3339 instant */
  scheduledAt?: string;
  /** When the work was done; never in the future */
  performedAt?: string;
  /** Metres */
  odometer?: number;
  /** Hours of the engine */
  engineHours?: number;
  labour?: {
    hours: number;
    /** Minor units an hour */
    rate: number;
  };
  /** Fees, disposal, taxes */
  otherCost?: number;
  /** ISO 4217 currency */
  currency?: string;
  technician?: string;
  workshop?: string;
  notes?: string;
  planId?: string;
  status?: "planned" | "inProgress" | "completed";
  /** Default: the name of the plan */
  title?: string;
  /** Default: those of the plan */
  components?: MaintenanceComponentInput[];
  parts?: UsedPartInput[];
  documentIds?: string[];
  /** Whether a warranty is asked to pay */
  warrantyClaim?: boolean;
}

export interface NewNotificationTemplateInput {
  /** Null: of all showrooms that have none of their own */
  showroomId?: string | null;
  kind: NotificationKindInput;
  /** As steps of follow-ups name it; else `default` */
  name?: string;
  audience: NotificationAudienceInput;
  channel: NotificationChannelInput;
  /** ISO 639 language */
  language: string;
  /** Null: none, on SMS */
  subject?: string | null;
  /** Mustache: `{{vehicle}}`, `{{#repName}}…{{/repName}}` */
  text: string;
  /** Of an e-mail; variables are escaped. Null: made of the text */
  html?: string | null;
}

export interface NewOdometerReadingInput {
  /** Metres */
  reading: number;
  source?: "person" | "record" | "document" | "import";
  /** Default: now */
  time?: string;
  note?: string;
}

export interface NewOwnershipTransferInput {
  /** A person, as their token names them */
  to: string;
  expiresInHours?: number;
  note?: string;
}

export interface NewRecallInput {
  /** The campaign, as its authority numbers it */
  number: string;
  /** Who published it */
  authority?: string;
  manufacturer?: string;
  /** What is affected */
  component: string;
  summary: string;
  consequence?: string;
  remedy?: string;
  /** Day, such as 2026-03-31 */
  publishedOn?: string;
  /** Not to be driven until it is remedied */
  doNotDrive?: boolean;
  parkOutside?: boolean;
  /** It affects nobody any more */
  withdrawn?: boolean;
  affects: RecallScopeInput[];
}

export interface NewRepInput {
  name: string;
  /** `sub` of their token, if they sign in */
  userId?: string | null;
  skills?: (unknown & unknown)[];
  languages?: string[];
  /** Most open leads at once */
  capacity?: number;
  /** False for who has left: nothing is given to them */
  active?: boolean;
  /** Null: the opening hours of the showroom */
  shifts?: {
    /** ISO 8601: 1 is Monday */
    weekday: number;
    /** Time of day in the time zone of the showroom */
    from: string;
    /** Time of day in the time zone of the showroom */
    to: string;
  }[] | null;
  exceptions?: {
    /** Day, such as 2026-03-31 */
    date: string;
    hours: {
      /** Time of day in the time zone of the showroom */
      from: string;
      /** Time of day in the time zone of the showroom */
      to: string;
    }[];
    reason?: string;
  }[];
  /** Not there now, whatever the shifts say */
  away?: {
    /** Null: until it is taken back */
    until: string | null;
    reason?: string;
  } | null;
}

export interface NewSaleInput {
  /** Identifier */
  unitId: string;
  /** Identifier */
  customerId?: string;
  /** Identifier */
  leadId?: string;
  buyer?: string;
  /** Default: the caller, if they are a rep */
  repId?: string;
}

export interface NewShowroomInput {
  name: string;
  /** IANA time zone */
  timeZone: string;
  /** Where phone numbers without a country are from */
  region: string;
  /** ISO 4217 currency */
  currency: string;
  leadRules?: LeadRulesInput;
  /** Null: always open, as far as anybody said */
  openingHours?: {
    /** ISO 8601: 1 is Monday */
    weekday: number;
    /** Time of day in the time zone of the showroom */
    from: string;
    /** Time of day in the time zone of the showroom */
    to: string;
  }[] | null;
  exceptions?: {
    /** Day, such as 2026-03-31 */
    date: string;
    hours: {
      /** Time of day in the time zone of the showroom */
      from: string;
      /** Time of day in the time zone of the showroom */
      to: string;
    }[];
    reason?: string;
  }[];
  paperHead?: PaperHeadInput;
  /** Default: made here. An id that tokens or sensors name is fine */
  id?: string;
}

export interface NewStockTransferInput {
  /** The showroom it goes to */
  to: string;
  note?: string;
}

export interface NewStockUnitInput {
  /** The dealer's own number, once in all showrooms */
  stockNumber: string;
  /** What people call it */
  title: string;
  /** ISO 3779 VIN */
  vin?: string;
  /** Its profile */
  vehicleId?: string;
  /** What the market knows it by: follows price and status */
  listingId?: string;
  /** Where on the floor it stands */
  zone?: string;
  /** Metres */
  odometer?: number;
  /** Minor units of the currency */
  askingPrice: number;
  /** ISO 4217 currency */
  currency: string;
  /** Default: now */
  acquiredAt?: string;
  /** What was paid for it */
  cost?: number;
  /** What reconditioning has cost */
  recon?: number;
  /** Sold below this only when a manager approves */
  floorPrice?: number;
}

export interface NewTestDriveInput {
  /** Identifier */
  unitId: string;
  /** The plate that goes along; on one vehicle at a time */
  demoPlate?: string;
  /** Identifier */
  customerId?: string;
  /** Identifier */
  leadId?: string;
  /** Who drives, where nobody is known yet */
  guest?: string;
  note?: string;
  /** Default: a rep who is free then, the one with the fewest drives */
  repId?: string;
  /** An instant, or a time on the clocks of the showroom: one that they skip is refused, of one that comes twice it is the first */
  startsAt: string;
  minutes?: number;
}

export interface NewVehicleDocumentInput {
  type: DocumentTypeInput;
  title: string;
  number?: string;
  /** Authority, insurer, workshop or maker */
  issuer?: string;
  /** Day, such as 2026-03-31 */
  validFrom?: string;
  /** Last day on which it is valid */
  validTo?: string;
  /** Metres at which a warranty begins */
  odometerFrom?: number;
  /** Metres that a warranty covers from there; time or distance, whichever first */
  distance?: number;
  coverage?: string;
  /** Premium, price or sum insured */
  amount?: number;
  /** ISO 4217 currency */
  currency?: string;
  notes?: string;
  /** Of a person and not of the vehicle: sealed when it changes owners */
  personal?: boolean;
  remindDays?: number[];
  /** IANA time zone */
  timeZone?: string;
}

export interface NewVehicleInput {
  /** ISO 3779 VIN, in any case */
  vin?: string;
  /** Registration plate, as it is written */
  plate?: string;
  /** Where the plate is from, ISO 3166 */
  plateRegion?: string;
  make?: string;
  model?: string;
  modelYear?: number;
  trim?: string;
  bodyClass?: string;
  driveType?: string;
  fuelType?: string;
  transmission?: string;
  colour?: string;
  engineNumber?: string;
  engineCylinders?: number;
  displacementL?: number;
  features?: string[];
  status?: "active" | "inMaintenance" | "inactive" | "sold" | "scrapped";
  /** Identifier */
  fleetId?: string;
  /** Metres */
  odometer?: number;
  stockNumber?: string;
  location?: PointInput;
  firstRegisteredOn?: string;
  acquiredOn?: string;
  /** RFC 3339 instant */
  lastMaintenanceAt?: string;
  /** How fast it may go, km/h; default: that of its fleet, then of the nearest fleet above */
  speedLimit?: number;
  /** Identifier */
  id?: string;
}

export interface NewVehiclePartInput {
  component: MaintenanceComponentInput;
  name: string;
  serialNumber?: string;
  /** Where it sits, such as `front` */
  position?: string;
  /** Its age counts from here, else from the first fitting */
  madeOn?: string;
  /** Metres that it had run before it came to this vehicle */
  distanceBefore?: number;
  /** How long it is expected to last; whichever comes first */
  life?: {
    /** Metres */
    distance?: number;
    months?: number;
  };
  /** mm of tread or pad, or percent, at which it is to be replaced */
  wornAt?: number;
  notes?: string;
  remindDays?: number[];
  /** IANA time zone */
  timeZone?: string;
}

/** See https://api.nhtsa.gov/recalls/recallsByVehicle */
export type NhtsaRecallInput = Record<string, unknown>;

export interface Notification {
  /** Identifier */
  id: string;
  kind: DeliveryKind;
  showroomId: string | null;
  references: NotificationReferences;
  /** RFC 3339 instant */
  createdAt: string;
  readAt: string | null;
  /** Null once what it was about is erased */
  subject: string | null;
  text: string | null;
}

export interface NotificationAddress {
  channel: "email" | "sms";
  /** An e-mail address, or a number as E.164 */
  address: string;
  /** Nothing but codes is sent to what is not confirmed */
  confirmed: boolean;
  /** When the last code was made; null once it was used */
  codeSentAt: string | null;
}

export type NotificationAudience = "customer" | "user";

export type NotificationAudienceInput = "customer" | "user";

/** `socket`: what a person sees when they are signed in */
export type NotificationChannel = "socket" | "email" | "sms" | "push";

/** `socket`: what a person sees when they are signed in */
export type NotificationChannelInput = "socket" | "email" | "sms" | "push";

export interface NotificationDelivery {
  /** Identifier */
  id: string;
  kind: DeliveryKind;
  showroomId: string | null;
  references: NotificationReferences;
  /** RFC 3339 instant */
  createdAt: string;
  readAt: string | null;
  /** Id of the event; with recipient and channel it is there once */
  cause: string;
  recipient: NotificationRecipient;
  channel: NotificationChannel;
  purpose: "marketing" | "service" | "transactional";
  urgent: boolean;
  language: string;
  /** Id of its template, or `builtIn` */
  template: string;
  state: DeliveryState;
  skipped: "noAddress" | "noConsent" | "notWanted" | "tooOld" | "withdrawn" | "erased" | null;
  attempts: number;
  /** When it is tried, or tried again */
  dueAt: string;
  /** With which it goes, or went */
  digestId: string | null;
  provider: string | null;
  /** What the provider calls it */
  providerId: string | null;
  /** Why the last attempt failed: a code */
  error: string | null;
  /** The last word of the provider */
  receipt: NotificationReceipt | null;
  sentAt: string | null;
}

export type NotificationKind = "followUp.due" | "followUp.task" | "lead.assigned" | "lead.escalated" | "customer.highValue.detected" | "testDrive.scheduled" | "testDrive.reminder" | "testDrive.cancelled" | "hold.promoted" | "hold.lapsing" | "sale.completed" | "vehicle.alert.triggered" | "wish.priceDrop" | "wish.backInStock" | "wish.sellerArrival" | "wish.searchMatch" | "wish.trending";

export interface NotificationKindDescription {
  kind: NotificationKind;
  description: string;
  audiences: NotificationAudience[];
  variables: string[];
}

export type NotificationKindInput = "followUp.due" | "followUp.task" | "lead.assigned" | "lead.escalated" | "customer.highValue.detected" | "testDrive.scheduled" | "testDrive.reminder" | "testDrive.cancelled" | "hold.promoted" | "hold.lapsing" | "sale.completed" | "vehicle.alert.triggered" | "wish.priceDrop" | "wish.backInStock" | "wish.sellerArrival" | "wish.searchMatch" | "wish.trending";

export interface NotificationPreferences {
  /** On which they are told, as far as there is an address */
  channels: NotificationChannel[];
  /** What they are not told of on any channel */
  muted: NotificationKind[];
  /** BCP 47; null: that of the platform */
  language: string | null;
  /** Null: that of the showroom, else UTC */
  timeZone: string | null;
  /** When nothing is sent; it comes at the end of them. Past midnight if `to` is before `from` */
  quietHours: {
    /** Time of day in the time zone of the showroom */
    from: string;
    /** Time of day in the time zone of the showroom */
    to: string;
  } | null;
  /** What is urgent comes at once, in quiet hours as well, and in no digest */
  urgent: boolean;
  /** E-mail, SMS and push, one for all; `socket` is always immediate */
  digest: "immediate" | "hourly" | "daily";
  /** When the daily one comes, on their clock */
  digestAt: string;
  /** How they are addressed */
  name: string | null;
  /** A code is sent there; it is written to once that is confirmed (`…/addresses`) */
  email: string | null;
  /** For SMS, once confirmed; with the country (+49 …), kept as E.164 */
  phone: string | null;
  /** Of which a manager is told what nobody else looks after */
  showrooms: string[];
  /** Whose alerts they are told of, as far as they may see them */
  vehicles: string[];
  /** The same for all vehicles of a fleet */
  fleets: string[];
}

export interface NotificationPreferencesInput {
  /** On which they are told, as far as there is an address */
  channels?: NotificationChannelInput[];
  /** What they are not told of on any channel */
  muted?: NotificationKindInput[];
  /** BCP 47; null: that of the platform */
  language?: string | null;
  /** Null: that of the showroom, else UTC */
  timeZone?: string | null;
  /** When nothing is sent; it comes at the end of them. Past midnight if `to` is before `from` */
  quietHours?: {
    /** Time of day in the time zone of the showroom */
    from: string;
    /** Time of day in the time zone of the showroom */
    to: string;
  } | null;
  /** What is urgent comes at once, in quiet hours as well, and in no digest */
  urgent?: boolean;
  /** E-mail, SMS and push, one for all; `socket` is always immediate */
  digest?: "immediate" | "hourly" | "daily";
  /** When the daily one comes, on their clock */
  digestAt?: string;
  /** How they are addressed */
  name?: string | null;
  /** A code is sent there; it is written to once that is confirmed (`…/addresses`) */
  email?: string | null;
  /** For SMS, once confirmed; with the country (+49 …), kept as E.164 */
  phone?: string | null;
  /** Of which a manager is told what nobody else looks after */
  showrooms?: string[];
  /** Whose alerts they are told of, as far as they may see them */
  vehicles?: string[];
  /** The same for all vehicles of a fleet */
  fleets?: string[];
}

export interface NotificationReceipt {
  status: "delivered" | "bounced" | "failed";
  /** The reason, as the provider names it */
  code: string | null;
  /** RFC 3339 instant */
  time: string;
}

/** Somebody who is told */
export interface NotificationRecipient {
  kind: NotificationAudience;
  /** A person, as their token names them */
  id: string;
}

export interface NotificationReferences {
  /** Identifier */
  leadId?: string;
  /** Identifier */
  vehicleId?: string;
  /** Identifier */
  listingId?: string;
  /** Identifier */
  visitId?: string;
  /** Identifier */
  testDriveId?: string;
  /** Identifier */
  holdId?: string;
  /** Identifier */
  saleId?: string;
  /** Identifier */
  repId?: string;
  /** Identifier */
  customerId?: string;
  /** Identifier */
  followUpId?: string;
  /** Identifier */
  alertId?: string;
}

export interface NotificationTemplate {
  /** Identifier */
  id: string;
  /** Null: of all showrooms that have none of their own */
  showroomId: string | null;
  kind: NotificationKind;
  /** As steps of follow-ups name it; else `default` */
  name: string;
  audience: NotificationAudience;
  channel: NotificationChannel;
  /** ISO 639 language */
  language: string;
  /** Null: none, on SMS */
  subject: string | null;
  /** Mustache: `{{vehicle}}`, `{{#repName}}…{{/repName}}` */
  text: string;
  /** Of an e-mail; variables are escaped. Null: made of the text */
  html: string | null;
  version: number;
  /** False: it was ended, what comes with Rover counts again */
  active: boolean;
  createdBy: string;
  /** RFC 3339 instant */
  createdAt: string;
}

export interface ObdBatchInput {
  /** The vehicle, or what its key calls it; not needed when the key has one vehicle */
  device?: string;
  records: ({
    time?: string | number;
    /** Text as the adapter printed it, or its lines */
    frames: string | string[];
  })[];
}

export interface OdometerCorrectionInput {
  status: "accepted" | "rejected";
  /** What it should have been; default: as it was */
  reading?: number;
  /** Why */
  note: string;
}

/** `rolledBack`: less than was known before; `aboveLater`: more than was known after; `tooFast`: further than anybody drives in that time */
export type OdometerDoubt = "rolledBack" | "aboveLater" | "tooFast";

export interface OdometerEntry {
  id: string;
  /** Identifier */
  vehicleId: string;
  /** RFC 3339 instant */
  time: string;
  /** As the cluster showed it, metres */
  reading: number;
  /** Distance ever driven: the reading and what earlier clusters counted */
  odometer: number;
  source: OdometerSource;
  status: "accepted" | "suspect" | "rejected";
  doubts: OdometerDoubt[];
  note?: string;
  by?: string;
  /** RFC 3339 instant */
  createdAt: string;
  corrections: ({
    by: string;
    /** RFC 3339 instant */
    at: string;
    note: string;
    /** Before */
    status: "accepted" | "suspect" | "rejected";
    /** Before, metres */
    reading: number;
  })[];
}

export type OdometerSource = "telemetry" | "record" | "person" | "document" | "import" | "swap";

export interface OdometerSwapInput {
  /** What the old cluster showed at last, metres */
  oldReading: number;
  /** What the new one begins with, metres */
  newReading: number;
  /** Default: now */
  time?: string;
  note?: string;
}

export type OsmandMessageInput = Record<string, unknown>;

export type OverlandBatchInput = Record<string, unknown>;

export type OwnTracksMessageInput = Record<string, unknown>;

export interface Ownership {
  id: string;
  /** Identifier */
  vehicleId: string;
  /** A person, as their token names them */
  owner: string;
  /** RFC 3339 instant */
  from: string;
  /** Null: still */
  until: string | null;
  /** Metres */
  odometerAtBegin?: number;
  transferId?: string;
}

export interface OwnershipTransfer {
  id: string;
  /** Identifier */
  vehicleId: string;
  /** Absent: nobody is known to own it, and its keeper offers it */
  from?: string;
  /** A person, as their token names them */
  to: string;
  status: "offered" | "accepted" | "cancelled" | "declined" | "expired";
  offeredBy: string;
  /** RFC 3339 instant */
  offeredAt: string;
  /** RFC 3339 instant */
  expiresAt: string;
  /** RFC 3339 instant */
  endedAt?: string;
  note?: string;
}

export interface Paper {
  /** Identifier */
  id: string;
  kind: "quote" | "buyersOrder" | "agreement";
  /** Of the sale or test drive that it shows */
  version: number;
  language: PaperLanguage;
  /** Stands as it was when the contract was signed, or the keys were given */
  binding: boolean;
  /** Bytes */
  size: number;
  /** Of the bytes, in hex */
  sha256: string;
  issuedBy: string;
  /** RFC 3339 instant */
  issuedAt: string;
}

export interface PaperHead {
  /** Who sells, as registered */
  company?: string;
  /** Line by line */
  address: string[];
  /** Number of the licence as a dealer */
  licence?: string;
  taxNumber?: string;
  phone?: string;
  email?: string;
  /** How many days after its own a quote is valid */
  quoteDays: number;
}

export interface PaperHeadInput {
  /** Who sells, as registered */
  company?: string;
  /** Line by line */
  address?: string[];
  /** Number of the licence as a dealer */
  licence?: string;
  taxNumber?: string;
  phone?: string;
  email?: string;
  /** How many days after its own a quote is valid */
  quoteDays?: number;
}

export type PaperLanguage = "en" | "de" | "fr" | "es";

export type PaperLanguageInput = "en" | "de" | "fr" | "es";

export interface PersonExport {
  /** A person, as their token names them */
  user: string;
  /** RFC 3339 instant */
  exportedAt: string;
  ownerships: PersonItem[];
  transfers: PersonItem[];
  grants: PersonItem[];
  trips: PersonItem[];
  documents: PersonItem[];
  alerts: PersonItem[];
  writings: PersonItem[];
  reads: PersonItem[];
  interactions: PersonItem[];
  recommendationAlerts: PersonItem[];
  savedSearches: PersonItem[];
}

export type PersonItem = Record<string, unknown>;

export interface Point {
  type: "Point";
  coordinates: [number, number];
}

export interface PointInput {
  type: "Point";
  coordinates: [number, number];
}

export interface PostalAddress {
  street?: string;
  city?: string;
  region?: string;
  postalCode?: string;
  /** ISO 3166-1 alpha-2 country */
  country?: string;
}

export interface PostalAddressInput {
  street?: string;
  city?: string;
  region?: string;
  postalCode?: string;
  /** ISO 3166-1 alpha-2 country */
  country?: string;
}

export interface PriceSuggestion {
  /** Identifier */
  leadId: string;
  /** ISO 4217 currency */
  currency: string;
  /** Minor units of the currency */
  price: number;
  /** That the lead buys at this price */
  probability: number;
  /** probability × (price − cost) */
  expectedGross: number;
  /** The limit that it stands at, if it does */
  bound: "floor" | "ceiling" | null;
  /** Minor units of the currency */
  askingPrice: number;
  /** Minor units of the currency */
  marketValue: number;
  /** Minor units of the currency */
  cost: number;
  /** Minor units of the currency */
  floor: number;
  /** Minor units of the currency */
  ceiling: number;
  /** Of the lead: taken to be true at the asking price */
  score: number;
  /** From floor to ceiling in even steps */
  curve: {
    /** Minor units of the currency */
    price: number;
    /** That the lead buys at this price */
    probability: number;
    /** probability × (price − cost) */
    expectedGross: number;
  }[];
  reasons: string[];
}

export interface Problem {
  type: string;
  title: string;
  status: number;
  detail?: string;
  /** Stable code, see the list of codes */
  code: string;
  traceId: string;
  errors?: {
    path: string;
    message: string;
  }[];
}

export interface QuarantineCorrectionInput {
  /** A signal of the catalogue */
  signal?: string;
  value?: number | string | boolean;
  /** What the value is in */
  unit?: string;
}

export interface QuarantineCount {
  kind: string;
  reason: string;
  count: number;
  /** RFC 3339 instant */
  oldest: string;
  /** RFC 3339 instant */
  newest: string;
}

export interface QuarantinedInput {
  id: string;
  /** What it should have been */
  kind: string;
  /** Why it cannot be used */
  reason: string;
  /** The vehicle that it is of, where it is of one */
  vehicleId?: string;
  input: unknown;
  /** RFC 3339 instant */
  receivedAt: string;
}

export interface RateCondition {
  type: "rate";
  signal: SignalName;
  is: ">" | "<";
  /** Change of the signal in a minute; negative while it falls */
  perMinute: number;
  /** Unit of the number given; default that of the signal */
  unit?: string;
  /** Over which it is measured; half of it must be there */
  windowSeconds: number;
}

export interface RateConditionInput {
  type: "rate";
  signal: SignalNameInput;
  is: ">" | "<";
  /** Change of the signal in a minute; negative while it falls */
  perMinute: number;
  /** Unit of the number given; default that of the signal */
  unit?: string;
  /** Over which it is measured; half of it must be there */
  windowSeconds: number;
}

/** location: where a vehicle is or was; personal: who owned it, who may see it, documents of persons, data of a person */
export type ReadKind = "location" | "personal";

/** location: where a vehicle is or was; personal: who owned it, who may see it, documents of persons, data of a person */
export type ReadKindInput = "location" | "personal";

export interface ReadingInput {
  /** Makes the reading known again when it is sent again */
  id?: string;
  /** Identifier */
  vehicleId: string;
  /** RFC 3339 instant */
  deviceTime: string;
  location?: PointInput;
  /** Height above sea level, m */
  altitude?: number;
  /** Direction of travel, clockwise from north, degrees */
  heading?: number;
  /** Horizontal accuracy of the location, m */
  accuracy?: number;
  /** Speed, km/h */
  speed?: number;
  /** Distance ever driven, m */
  odometer?: number;
  /** Distance since the vehicle was switched on, m */
  tripDistance?: number;
  acceleration?: {
    /** Acceleration forwards, m/s^2 */
    longitudinal?: number;
    /** Acceleration to the left, m/s^2 */
    lateral?: number;
    /** Acceleration upwards, m/s^2 */
    vertical?: number;
  };
  /** Whether it moves */
  moving?: boolean;
  /** State of the low voltage system: the position of the key */
  ignition?: "UNDEFINED" | "LOCK" | "OFF" | "ACC" | "ON" | "START";
  /** Crankshaft speed, rpm */
  engineSpeed?: number;
  /** Calculated load, percent */
  engineLoad?: number;
  /** Hours that the engine has run, h */
  engineHours?: number;
  /** Time since the engine was started, s */
  engineRunTime?: number;
  /** Throttle position; 0 is closed, percent */
  throttle?: number;
  /** Accelerator pedal position, percent */
  accelerator?: number;
  /** Engine coolant temperature, Celsius */
  coolantTemp?: number;
  /** Engine oil temperature, Celsius */
  oilTemp?: number;
  /** Remaining life of the engine oil; negative is overdue, s */
  oilLife?: number;
  /** Engine oil pressure, kPa */
  oilPressure?: number;
  /** Intake air temperature, Celsius */
  intakeTemp?: number;
  /** Manifold absolute pressure, kPa */
  intakePressure?: number;
  /** Air drawn into the engine, g/s */
  massAirFlow?: number;
  /** Pressure of the air around, kPa */
  barometricPressure?: number;
  /** Temperature of the air around, Celsius */
  ambientTemp?: number;
  /** Fuel in the tank, percent */
  fuelLevel?: number;
  /** Fuel in the tank, l */
  fuelVolume?: number;
  /** Fuel that the engine burns, l/h */
  fuelRate?: number;
  /** Fuel used per distance at the moment, l/100km */
  fuelEconomy?: number;
  /** Electric energy used per distance at the moment; negative while it is regained, kWh/100km */
  energyEconomy?: number;
  /** Distance that it can drive on what it has, m */
  range?: number;
  /** Charge of the traction battery, percent */
  stateOfCharge?: number;
  /** Capacity of the traction battery against the new one, percent */
  stateOfHealth?: number;
  /** Mean temperature of the traction battery, Celsius */
  tractionBatteryTemp?: number;
  /** Whether the traction battery is being charged */
  charging?: boolean;
  /** Voltage of the low voltage system, V */
  batteryVoltage?: number;
  tirePressure?: {
    /** Pressure of the front left tyre, kPa */
    frontLeft?: number;
    /** Pressure of the front right tyre, kPa */
    frontRight?: number;
    /** Pressure of the rear left tyre, kPa */
    rearLeft?: number;
    /** Pressure of the rear right tyre, kPa */
    rearRight?: number;
  };
  padWear?: {
    /** Wear of the front left brake pads; 100 is worn, percent */
    frontLeft?: number;
    /** Wear of the front right brake pads; 100 is worn, percent */
    frontRight?: number;
    /** Wear of the rear left brake pads; 100 is worn, percent */
    rearLeft?: number;
    /** Wear of the rear right brake pads; 100 is worn, percent */
    rearRight?: number;
  };
  /** Whether the malfunction lamp is on */
  milOn?: boolean;
  /** Diagnostic trouble codes (SAE J2012) with their status; all there are */
  dtcs?: DtcInput[];
  /** Distance driven with the malfunction lamp on, km */
  distanceWithMil?: number;
  /** Distance driven since trouble codes were cleared, km */
  distanceSinceClear?: number;
  /** Whether it asks for a service */
  serviceDue?: boolean;
  /** Distance to the next service; negative is overdue, km */
  distanceToService?: number;
  /** Time to the next service; negative is overdue, s */
  timeToService?: number;
  /** Up to 64 signals that the catalogue does not know */
  private?: Record<string, string | number | boolean | null>;
}

export interface RealtimeStats {
  connections: number;
  /** Events handed to sockets since their servers started */
  delivered: number;
  servers: {
    server: string;
    connections: number;
    /** RFC 3339 instant */
    startedAt: string;
    /** RFC 3339 instant */
    seenAt: string;
  }[];
  rooms: {
    kind: string;
    rooms: number;
    /** Connections in them; one that is in two rooms counts twice */
    members: number;
    /** Events told in rooms of this kind since their servers started */
    events: number;
  }[];
}

export interface Recall {
  /** The campaign, as its authority numbers it */
  number: string;
  /** Who published it */
  authority: string;
  manufacturer?: string;
  /** What is affected */
  component: string;
  summary: string;
  consequence?: string;
  remedy?: string;
  /** Day, such as 2026-03-31 */
  publishedOn?: string;
  /** Not to be driven until it is remedied */
  doNotDrive: boolean;
  parkOutside: boolean;
  /** It affects nobody any more */
  withdrawn: boolean;
  affects: RecallScope[];
  id: string;
  version: number;
  /** RFC 3339 instant */
  createdAt: string;
  /** RFC 3339 instant */
  updatedAt: string;
}

export type RecallBatchInput = Record<string, unknown>;

export interface RecallScope {
  make?: string;
  /** Default: every model of the make */
  model?: string;
  modelYears?: {
    from?: number;
    to?: number;
  };
  vins?: string[];
  /** Both ends belong to it; the check digit (position 9) is not compared */
  vinRanges?: {
    /** ISO 3779 VIN */
    from: string;
    /** ISO 3779 VIN */
    to: string;
  }[];
}

export interface RecallScopeInput {
  make?: string;
  /** Default: every model of the make */
  model?: string;
  modelYears?: {
    from?: number;
    to?: number;
  };
  vins?: string[];
  /** Both ends belong to it; the check digit (position 9) is not compared */
  vinRanges?: {
    /** ISO 3779 VIN */
    from: string;
    /** ISO 3779 VIN */
    to: string;
  }[];
}

export type RecallStatus = "open" | "scheduled" | "remedied" | "notApplicable";

export type RecallStatusInput = "open" | "scheduled" | "remedied" | "notApplicable";

export interface Recommendation {
  listing: Listing;
  rank: number;
  /** Sum of the contributions */
  score: number;
  /** Of the parts, weighed by what they add */
  confidence: number;
  /** What adds the most first */
  reasons: RecommendationReason[];
}

export interface RecommendationAlert {
  id: string;
  kind: "priceDrop" | "backInStock" | "sellerArrival" | "trending";
  /** Identifier */
  listingId?: string;
  sellerId?: string;
  origin: "asked" | "wished";
  /** RFC 3339 instant */
  createdAt: string;
}

export interface RecommendationBrief {
  listing: {
    /** Identifier */
    id: string;
    make: string;
    model: string;
    modelYear: number;
    bodyClass?: string;
    sellerId?: string;
    /** Metres */
    odometer?: number;
    /** Minor units of the currency */
    askingPrice: number;
    /** ISO 4217 currency */
    currency: string;
    version: number;
  };
  rank: number;
  score: number;
  confidence: number;
  reason?: {
    part: "collaborative" | "content" | "trending" | "seasonal" | "behaviour";
    /** Stable code */
    code: string;
    /** A sentence for people */
    text: string;
    /** What the text is made of, to say it in another language */
    params?: Record<string, string | number | string[]>;
    /** How much stands behind it */
    confidence: number;
  };
}

export interface RecommendationReason {
  part: "collaborative" | "content" | "trending" | "seasonal" | "behaviour";
  /** Stable code */
  code: string;
  /** A sentence for people */
  text: string;
  /** What the text is made of, to say it in another language */
  params?: Record<string, string | number | string[]>;
  /** Of this part; its best candidate has 1 */
  score: number;
  /** score × weight of the part: what it adds to the whole */
  contribution: number;
  /** How much stands behind it */
  confidence: number;
}

export interface RecommendationStats {
  lastHour: {
    events: number;
    /** By action */
    byAction: Record<string, number>;
    /** Lists that were sent */
    pushed: number;
    /** Actions whose list could not be sent */
    failed: number;
    /** 0–1; null when there was nothing to send */
    successRate: number | null;
    /** From an action until its list was sent */
    meanMs: number | null;
    slowestMs: number | null;
  };
  lastDay: {
    events: number;
    /** By action */
    byAction: Record<string, number>;
    /** Lists that were sent */
    pushed: number;
    /** Actions whose list could not be sent */
    failed: number;
    /** 0–1; null when there was nothing to send */
    successRate: number | null;
    /** From an action until its list was sent */
    meanMs: number | null;
    slowestMs: number | null;
  };
  queue: {
    /** Actions that wait for the end of their second, in the answering replica */
    waiting: number;
    /** Events not handled yet, in all; null when it cannot be told */
    backlog: number | null;
  };
  health: "healthy" | "loading";
  /** Of the replica that answers */
  details?: {
    /** People in memory */
    profiles: number;
    /** Vehicles that may be recommended */
    stock: number;
    /** Model groups that similar people are told of */
    modelItems: number;
    modelPeople: number;
    /** People whose news the model lacks */
    modelBehind: number;
    modelFittedAt: string | null;
    pairs: {
      bought: number;
      viewed: number;
    };
  };
}

export interface RenderedTemplate {
  subject: string | null;
  text: string;
  html: string | null;
}

export interface Rep {
  /** Identifier */
  id: string;
  /** Identifier */
  showroomId: string;
  name: string;
  /** `sub` of their token, if they sign in */
  userId: string | null;
  skills: (unknown & unknown)[];
  languages: string[];
  /** Most open leads at once */
  capacity: number;
  /** False for who has left: nothing is given to them */
  active: boolean;
  /** Null: the opening hours of the showroom */
  shifts: {
    /** ISO 8601: 1 is Monday */
    weekday: number;
    /** Time of day in the time zone of the showroom */
    from: string;
    /** Time of day in the time zone of the showroom */
    to: string;
  }[] | null;
  exceptions: {
    /** Day, such as 2026-03-31 */
    date: string;
    hours: {
      /** Time of day in the time zone of the showroom */
      from: string;
      /** Time of day in the time zone of the showroom */
      to: string;
    }[];
    reason?: string;
  }[];
  /** Not there now, whatever the shifts say */
  away: {
    /** Null: until it is taken back */
    until: string | null;
    reason?: string;
  } | null;
  availability: RepAvailability;
  version: number;
  /** RFC 3339 instant */
  createdAt: string;
  /** RFC 3339 instant */
  updatedAt: string;
}

export interface RepAvailability {
  available: boolean;
  absence: "inactive" | "away" | "offShift" | null;
  /** When that changes by itself, as far as is known */
  until: string | null;
}

export interface RepPatchInput {
  name?: string;
  /** `sub` of their token, if they sign in */
  userId?: string | null;
  skills?: (unknown & unknown)[];
  languages?: string[];
  /** Most open leads at once */
  capacity?: number;
  /** False for who has left: nothing is given to them */
  active?: boolean;
  /** Null: the opening hours of the showroom */
  shifts?: {
    /** ISO 8601: 1 is Monday */
    weekday: number;
    /** Time of day in the time zone of the showroom */
    from: string;
    /** Time of day in the time zone of the showroom */
    to: string;
  }[] | null;
  exceptions?: {
    /** Day, such as 2026-03-31 */
    date: string;
    hours: {
      /** Time of day in the time zone of the showroom */
      from: string;
      /** Time of day in the time zone of the showroom */
      to: string;
    }[];
    reason?: string;
  }[];
  /** Not there now, whatever the shifts say */
  away?: {
    /** Null: until it is taken back */
    until: string | null;
    reason?: string;
  } | null;
}

export interface ReplicaHealth {
  replica: string;
  status: ServiceStatus;
  version: string;
  /** Seconds since its start */
  uptime: number;
  /** It finishes what it has and takes nothing new */
  draining: boolean;
  /** When it told; of one that is away, since when it is */
  heardAt: string;
  checks: Record<string, {
    status: "up" | "down";
    /** Whether the process is not ready without it */
    critical: boolean;
    /** How long the answer took */
    ms: number;
    details?: Record<string, string | number | null>;
  }>;
  handled: HandledType[];
}

export type Role = "admin" | "manager" | "salesRep" | "fleetOperator" | "driver" | "customer" | "device";

export type RoleInput = "admin" | "manager" | "salesRep" | "fleetOperator" | "driver" | "customer" | "device";

export interface RoomEvent {
  /** The same for every room, server and repetition */
  id: string;
  /** Opaque; the `since` of each room in `rooms` once the event is dealt with */
  cursor: string;
  type: string;
  /** RFC 3339 instant */
  time: string;
  /** What it is about: the id of a vehicle, a listing, a showroom */
  subject: string;
  /** The rooms for which this socket may get it */
  rooms: string[];
  /** So many events in one: the latest value of each signal, or the latest event */
  conflated?: number;
  data: unknown;
}

export type RunTimeLogLevel = "fatal" | "error" | "warn" | "info" | "debug" | "trace";

export type RunTimeLogLevelInput = "fatal" | "error" | "warn" | "info" | "debug" | "trace";

export interface Sale {
  /** Identifier */
  id: string;
  /** Identifier */
  showroomId: string;
  /** Identifier */
  unitId: string;
  stockNumber: string;
  title: string;
  /** ISO 3779 VIN */
  vin?: string;
  /** Identifier */
  vehicleId?: string;
  /** Identifier */
  listingId?: string;
  /** Identifier */
  holdId?: string;
  /** Identifier */
  customerId?: string;
  /** Identifier */
  leadId?: string;
  /** As it stands on documents */
  buyer?: string;
  /** Identifier */
  repId?: string;
  repName?: string;
  status: "started" | "quoted" | "agreed" | "financed" | "contracted" | "delivered" | "cancelled" | "unwound";
  /** ISO 4217 currency */
  currency: string;
  terms: {
    /** Minor units of the currency */
    price: number;
    discounts: {
      name: string;
      /** Minor units of the currency */
      amount: number;
    }[];
    items: ({
      /** Accessories count at the front, products at the back */
      kind: "accessory" | "product";
      name: string;
      /** Minor units of the currency */
      price: number;
      /** For managers */
      cost?: number;
    })[];
    taxes: {
      name: string;
      percent: number;
      /** Prices hold it already, as value added tax does */
      included: boolean;
      /** What is allowed for the trade-in is taken off first */
      tradeInCredit: boolean;
    }[];
    fees: {
      name: string;
      /** Minor units of the currency */
      amount: number;
      taxable: boolean;
    }[];
    tradeIn: {
      title: string;
      /** Identifier */
      vehicleId?: string;
      /** ISO 3779 VIN */
      vin?: string;
      /** Metres */
      odometer?: number;
      /** Actual cash value: what it is worth to the house */
      acv: number;
      /** What is offered for it */
      allowance: number;
      /** What is still owed on it; the house pays it off */
      payoff: number;
    } | null;
    /** Minor units of the currency */
    downPayment: number;
    financing: {
      /** Nominal rate a year */
      percent: number;
      months: number;
      lender?: string;
    } | null;
  };
  figures: SaleFigures;
  approvals: {
    /** Net of discounts and of what the trade-in is allowed beyond its worth */
    price: number;
    by: string;
    /** RFC 3339 instant */
    at: string;
    note?: string;
  }[];
  version: number;
  createdBy: string;
  /** RFC 3339 instant */
  createdAt: string;
  /** RFC 3339 instant */
  updatedAt: string;
  /** RFC 3339 instant */
  contractedAt?: string;
  /** RFC 3339 instant */
  deliveredAt?: string;
}

export interface SaleChange {
  /** RFC 3339 instant */
  at: string;
  by: string;
  kind: "started" | "terms" | "approved" | "moved";
  from: "started" | "quoted" | "agreed" | "financed" | "contracted" | "delivered" | "cancelled" | "unwound" | null;
  to: "started" | "quoted" | "agreed" | "financed" | "contracted" | "delivered" | "cancelled" | "unwound";
  reason?: string;
}

export interface SaleFigures {
  /** Minor units of the currency */
  discount: number;
  /** Minor units of the currency */
  accessories: number;
  /** Minor units of the currency */
  products: number;
  /** Minor units of the currency */
  fees: number;
  taxes: {
    name: string;
    /** Minor units of the currency */
    amount: number;
    included: boolean;
  }[];
  /** What taxes add; those that prices hold already add nothing */
  tax: number;
  /** Minor units of the currency */
  total: number;
  /** Allowance of the trade-in less its payoff */
  equity: number;
  /** Taken with the hold */
  deposit: number;
  /** Total less equity, deposit and down payment */
  balance: number;
  /** Minor units of the currency */
  amountFinanced: number;
  /** Each month, by the annuity formula, rounded half up */
  payment: number | null;
  /** Takes what rounding has left */
  lastPayment: number | null;
  financeCharge: number | null;
  /** For managers */
  grossFront?: number;
  /** For managers */
  grossBack?: number;
}

export interface SalePatchInput {
  /** Minor units of the currency */
  price?: number;
  discounts?: {
    name: string;
    /** Minor units of the currency */
    amount: number;
  }[];
  items?: ({
    /** Accessories count at the front, products at the back */
    kind: "accessory" | "product";
    name: string;
    /** Minor units of the currency */
    price: number;
    /** For managers */
    cost?: number;
  })[];
  taxes?: {
    name: string;
    percent: number;
    /** Prices hold it already, as value added tax does */
    included?: boolean;
    /** What is allowed for the trade-in is taken off first */
    tradeInCredit?: boolean;
  }[];
  fees?: {
    name: string;
    /** Minor units of the currency */
    amount: number;
    taxable?: boolean;
  }[];
  tradeIn?: {
    title: string;
    /** Identifier */
    vehicleId?: string;
    /** ISO 3779 VIN */
    vin?: string;
    /** Metres */
    odometer?: number;
    /** Actual cash value: what it is worth to the house */
    acv: number;
    /** What is offered for it */
    allowance: number;
    /** What is still owed on it; the house pays it off */
    payoff?: number;
  } | null;
  /** Minor units of the currency */
  downPayment?: number;
  financing?: {
    /** Nominal rate a year */
    percent: number;
    months: number;
    lender?: string;
  } | null;
  buyer?: string;
}

export interface SaleReasonInput {
  reason?: string;
}

export interface SaleRules {
  taxes: {
    name: string;
    percent: number;
    /** Prices hold it already, as value added tax does */
    included: boolean;
    /** What is allowed for the trade-in is taken off first */
    tradeInCredit: boolean;
  }[];
  fees: {
    name: string;
    /** Minor units of the currency */
    amount: number;
    taxable: boolean;
  }[];
}

export interface SaleRulesInput {
  taxes?: {
    name: string;
    percent: number;
    /** Prices hold it already, as value added tax does */
    included?: boolean;
    /** What is allowed for the trade-in is taken off first */
    tradeInCredit?: boolean;
  }[];
  fees?: {
    name: string;
    /** Minor units of the currency */
    amount: number;
    taxable?: boolean;
  }[];
}

export interface SavedSearch {
  id: string;
  name: string;
  criteria: {
    make?: string;
    model?: string;
    /** Minor units of the currency */
    minPrice?: number;
    /** Minor units of the currency */
    maxPrice?: number;
    minYear?: number;
    maxYear?: number;
    /** Metres */
    maxOdometer?: number;
    bodyClass?: string;
    fuelType?: string;
    sellerId?: string;
    /** ISO 4217 currency */
    currency?: string;
    /** ISO 3166-1 alpha-2 country */
    country?: string;
  };
  preferences: {
    riskTolerance?: "conservative" | "moderate" | "aggressive";
    prioritizeRoi?: boolean;
  };
  /** Whether its owner is told when a vehicle begins to meet it */
  alert: boolean;
  /** RFC 3339 instant */
  createdAt: string;
}

export interface SavedSearchDraftInput {
  name: string;
  criteria: {
    make?: string;
    model?: string;
    /** Minor units of the currency */
    minPrice?: number;
    /** Minor units of the currency */
    maxPrice?: number;
    minYear?: number;
    maxYear?: number;
    /** Metres */
    maxOdometer?: number;
    bodyClass?: string;
    fuelType?: string;
    sellerId?: string;
    /** ISO 4217 currency */
    currency?: string;
    /** ISO 3166-1 alpha-2 country */
    country?: string;
  };
  preferences?: {
    riskTolerance?: "conservative" | "moderate" | "aggressive";
    prioritizeRoi?: boolean;
  };
  /** Whether its owner is told when a vehicle begins to meet it */
  alert?: boolean;
}

export interface SavedSearchPatchInput {
  name?: string;
  criteria?: {
    make?: string;
    model?: string;
    /** Minor units of the currency */
    minPrice?: number;
    /** Minor units of the currency */
    maxPrice?: number;
    minYear?: number;
    maxYear?: number;
    /** Metres */
    maxOdometer?: number;
    bodyClass?: string;
    fuelType?: string;
    sellerId?: string;
    /** ISO 4217 currency */
    currency?: string;
    /** ISO 3166-1 alpha-2 country */
    country?: string;
  };
  preferences?: {
    riskTolerance?: "conservative" | "moderate" | "aggressive";
    prioritizeRoi?: boolean;
  };
  /** Whether its owner is told when a vehicle begins to meet it */
  alert?: boolean;
}

export interface ScorableVehicleInput {
  sellerId?: string;
  stockNumber?: string;
  /** ISO 3779 VIN */
  vin?: string;
  make: string;
  model: string;
  modelYear: number;
  trim?: string;
  bodyClass?: string;
  driveType?: string;
  fuelType?: string;
  transmission?: string;
  displacementL?: number;
  engineCylinders?: number;
  /** l/100 km */
  fuelEconomy?: number;
  colour?: string;
  condition?: "excellent" | "good" | "fair" | "poor";
  /** Metres */
  odometer?: number;
  /** Minor units of the currency */
  askingPrice: number;
  /** ISO 4217 currency */
  currency: string;
  /** Where it is on offer; a market is a currency and a country */
  country?: string;
  dealType?: string;
  /** How many pictures stand behind it */
  images?: number;
  /** How many descriptive fields the source filled in, ours and others */
  metadata?: number;
  demand?: number;
  /** Identifier */
  id?: string;
  /** Minor units of the currency */
  marketValue?: number;
}

export interface ScoredVehicle {
  index: number;
  id?: string;
  rank: number | null;
  scores: {
    overall: number;
    arbitrage: number;
    roi: number;
    risk: number;
    preference: number;
    market: number;
  } | null;
  confidence: number | null;
  marketValue: number | null;
  profit: number | null;
  margin: number | null;
  priceToMarket: number | null;
  costs: DealCosts | null;
  netProfit: number | null;
  reasons: DealReason[];
}

export interface SecurityEvent {
  id: string;
  /** RFC 3339 instant */
  at: string;
  app: "gateway" | "event-ingest" | "scoring-service" | "vehicle-profiles" | "showroom" | "realtime-gateway";
  event: SecurityEventKind;
  severity: SecuritySeverity;
  door: "http" | "socket";
  /** Of the error that was answered */
  code?: string;
  /** Of the network */
  address?: string;
  /** The person as log lines name them: the same in all of them, and nobody by name */
  userHash?: string;
  /** Of the person or address, 0 to 100 */
  riskScore: number;
}

export type SecurityEventKind = "signInFailed" | "accessRefused" | "rateLimited" | "suspiciousActivity";

export type SecurityEventKindInput = "signInFailed" | "accessRefused" | "rateLimited" | "suspiciousActivity";

export type SecuritySeverity = "low" | "medium" | "high";

export type SecuritySeverityInput = "low" | "medium" | "high";

export interface SensorEventInput {
  id?: string;
  /** Identifier */
  visitorId: string;
  kind: "entered" | "moved" | "exited";
  zone?: string;
  /** RFC 3339 instant */
  time?: string;
}

export interface SensorPositionInput {
  id?: string;
  /** A token that changes from visit to visit, never a hardware address */
  visitor: string;
  x: number;
  y: number;
  /** RFC 3339 instant */
  at?: string;
}

export interface ServiceHealth {
  service: "gateway" | "event-ingest" | "scoring-service" | "vehicle-profiles" | "showroom" | "realtime-gateway";
  status: ServiceStatus;
  /** Null while it is there, or when it never was */
  awaySince: string | null;
  replicas: ReplicaHealth[];
}

/** `degraded` works with something missing, `unhealthy` cannot work, `away` has not been heard of for fifteen seconds */
export type ServiceStatus = "healthy" | "degraded" | "unhealthy" | "away";

/** ITU-T X.733 */
export type Severity = "indeterminate" | "warning" | "minor" | "major" | "critical";

/** ITU-T X.733 */
export type SeverityInput = "indeterminate" | "warning" | "minor" | "major" | "critical";

export interface ShownMessage {
  /** Identifier */
  id: string;
  kind: DeliveryKind;
  recipient: NotificationRecipient;
  channel: NotificationChannel;
  showroomId: string | null;
  language: string;
  to: string | null;
  subject: string | null;
  text: string | null;
  html: string | null;
  /** RFC 3339 instant */
  sentAt: string;
}

export interface Showroom {
  /** Identifier */
  id: string;
  name: string;
  /** IANA time zone */
  timeZone: string;
  /** Where phone numbers without a country are from */
  region: string;
  /** ISO 4217 currency */
  currency: string;
  leadRules: LeadRules;
  /** Null: always open, as far as anybody said */
  openingHours: {
    /** ISO 8601: 1 is Monday */
    weekday: number;
    /** Time of day in the time zone of the showroom */
    from: string;
    /** Time of day in the time zone of the showroom */
    to: string;
  }[] | null;
  exceptions: {
    /** Day, such as 2026-03-31 */
    date: string;
    hours: {
      /** Time of day in the time zone of the showroom */
      from: string;
      /** Time of day in the time zone of the showroom */
      to: string;
    }[];
    reason?: string;
  }[];
  paperHead: PaperHead;
  version: number;
  /** RFC 3339 instant */
  createdAt: string;
  /** RFC 3339 instant */
  updatedAt: string;
}

export interface ShowroomPatchInput {
  name?: string;
  /** IANA time zone */
  timeZone?: string;
  /** Where phone numbers without a country are from */
  region?: string;
  /** ISO 4217 currency */
  currency?: string;
  leadRules?: LeadRulesInput;
  /** Null: always open, as far as anybody said */
  openingHours?: {
    /** ISO 8601: 1 is Monday */
    weekday: number;
    /** Time of day in the time zone of the showroom */
    from: string;
    /** Time of day in the time zone of the showroom */
    to: string;
  }[] | null;
  exceptions?: {
    /** Day, such as 2026-03-31 */
    date: string;
    hours: {
      /** Time of day in the time zone of the showroom */
      from: string;
      /** Time of day in the time zone of the showroom */
      to: string;
    }[];
    reason?: string;
  }[];
  paperHead?: PaperHeadInput;
}

export interface Signal {
  /** Name in a reading; `group.part` is a field of an object */
  name: string;
  description: string;
  type: "number" | "boolean" | "enum" | "point" | "dtcs";
  /** Unit of numbers, as VSS spells it */
  unit?: string;
  minimum?: number;
  maximum?: number;
  /** The words of an enum */
  values?: string[];
  /** Whether minimum, mean and percentiles over time say something */
  trend: boolean;
  /** SAE J1979 mode 01 parameter that tells it */
  pid?: string;
  vss: {
    /** Path in VSS 6.0; below `Vehicle.OBD` in its OBD overlay */
    path: string;
    /** Why unit, type or range are not those of VSS */
    differs?: string;
  };
}

export interface SignalCondition {
  type: "signal";
  signal: SignalName;
  is: ">" | ">=" | "<" | "<=" | "=" | "!=";
  value: number | boolean | string;
  /** Unit of the number given; default that of the signal */
  unit?: string;
  relativeTo?: SignalName;
  /** Hysteresis: once it holds, it goes on until the value is past this one, on the other side of `value` */
  until?: number;
  /** Of vehicles that have this setting, by themselves or by their fleet, it is compared in place of `value`; `until` keeps its distance */
  setting?: "speedLimit";
  /** An older value counts as unknown; default: none is too old */
  maxAgeSeconds?: number;
}

export interface SignalConditionInput {
  type: "signal";
  signal: SignalNameInput;
  is: ">" | ">=" | "<" | "<=" | "=" | "!=";
  value: number | boolean | string;
  /** Unit of the number given; default that of the signal */
  unit?: string;
  relativeTo?: SignalNameInput;
  /** Hysteresis: once it holds, it goes on until the value is past this one, on the other side of `value` */
  until?: number;
  /** Of vehicles that have this setting, by themselves or by their fleet, it is compared in place of `value`; `until` keeps its distance */
  setting?: "speedLimit";
  /** An older value counts as unknown; default: none is too old */
  maxAgeSeconds?: number;
}

export type SignalName = "location" | "altitude" | "heading" | "accuracy" | "speed" | "odometer" | "tripDistance" | "acceleration.longitudinal" | "acceleration.lateral" | "acceleration.vertical" | "moving" | "ignition" | "engineSpeed" | "engineLoad" | "engineHours" | "engineRunTime" | "throttle" | "accelerator" | "coolantTemp" | "oilTemp" | "oilLife" | "oilPressure" | "intakeTemp" | "intakePressure" | "massAirFlow" | "barometricPressure" | "ambientTemp" | "fuelLevel" | "fuelVolume" | "fuelRate" | "fuelEconomy" | "energyEconomy" | "range" | "stateOfCharge" | "stateOfHealth" | "tractionBatteryTemp" | "charging" | "batteryVoltage" | "tirePressure.frontLeft" | "padWear.frontLeft" | "tirePressure.frontRight" | "padWear.frontRight" | "tirePressure.rearLeft" | "padWear.rearLeft" | "tirePressure.rearRight" | "padWear.rearRight" | "milOn" | "dtcs" | "distanceWithMil" | "distanceSinceClear" | "serviceDue" | "distanceToService" | "timeToService";

export type SignalNameInput = "location" | "altitude" | "heading" | "accuracy" | "speed" | "odometer" | "tripDistance" | "acceleration.longitudinal" | "acceleration.lateral" | "acceleration.vertical" | "moving" | "ignition" | "engineSpeed" | "engineLoad" | "engineHours" | "engineRunTime" | "throttle" | "accelerator" | "coolantTemp" | "oilTemp" | "oilLife" | "oilPressure" | "intakeTemp" | "intakePressure" | "massAirFlow" | "barometricPressure" | "ambientTemp" | "fuelLevel" | "fuelVolume" | "fuelRate" | "fuelEconomy" | "energyEconomy" | "range" | "stateOfCharge" | "stateOfHealth" | "tractionBatteryTemp" | "charging" | "batteryVoltage" | "tirePressure.frontLeft" | "padWear.frontLeft" | "tirePressure.frontRight" | "padWear.frontRight" | "tirePressure.rearLeft" | "padWear.rearLeft" | "tirePressure.rearRight" | "padWear.rearRight" | "milOn" | "dtcs" | "distanceWithMil" | "distanceSinceClear" | "serviceDue" | "distanceToService" | "timeToService";

export interface SilenceCondition {
  type: "silence";
  seconds: number;
  signal?: SignalName;
}

export interface SilenceConditionInput {
  type: "silence";
  seconds: number;
  signal?: SignalNameInput;
}

export type SmartcarWebhookInput = Record<string, unknown>;

export interface SocketProblem {
  /** Stable */
  code: string;
  message: string;
  retryable: boolean;
  /** Seconds */
  retryAfter?: number;
  errors?: {
    path: string;
    message: string;
  }[];
}

export interface StandingLeadScore {
  score: number;
  confidence: number;
  basis: "scorecard" | "model" | "fallback";
  modelVersion: number | null;
  reasons: LeadReason[];
  /** RFC 3339 instant */
  scoredAt: string;
}

export interface StockTransfer {
  /** Identifier */
  id: string;
  /** Identifier */
  unitId: string;
  /** Identifier */
  from: string;
  /** Identifier */
  to: string;
  status: "requested" | "inTransit" | "received" | "cancelled";
  note?: string;
  requestedBy: string;
  /** RFC 3339 instant */
  requestedAt: string;
  /** RFC 3339 instant */
  sentAt?: string;
  /** RFC 3339 instant */
  endedAt?: string;
  endedBy?: string;
}

export interface StockUnit {
  /** Identifier */
  id: string;
  /** Identifier */
  showroomId: string;
  status: "available" | "held" | "inTransfer" | "sold" | "delivered" | "removed";
  /** The dealer's own number, once in all showrooms */
  stockNumber: string;
  /** What people call it */
  title: string;
  /** ISO 3779 VIN */
  vin?: string;
  /** Its profile */
  vehicleId?: string;
  /** What the market knows it by: follows price and status */
  listingId?: string;
  /** Where on the floor it stands */
  zone?: string;
  /** Metres */
  odometer?: number;
  /** Minor units of the currency */
  askingPrice: number;
  /** ISO 4217 currency */
  currency: string;
  /** RFC 3339 instant */
  acquiredAt: string;
  /** RFC 3339 instant */
  soldAt?: string;
  /** RFC 3339 instant */
  deliveredAt?: string;
  /** Whole days until it was sold, or until now */
  daysInInventory: number;
  version: number;
  /** RFC 3339 instant */
  createdAt: string;
  /** RFC 3339 instant */
  updatedAt: string;
  /** What was paid for it */
  cost?: number;
  /** What reconditioning has cost */
  recon?: number;
  /** Sold below this only when a manager approves */
  floorPrice?: number;
}

export interface StockUnitPatchInput {
  /** The dealer's own number, once in all showrooms */
  stockNumber?: string;
  /** What people call it */
  title?: string;
  vin?: string | null;
  vehicleId?: string | null;
  listingId?: string | null;
  zone?: string | null;
  odometer?: number | null;
  /** Minor units of the currency */
  askingPrice?: number;
  /** RFC 3339 instant */
  acquiredAt?: string;
  cost?: number | null;
  recon?: number | null;
  floorPrice?: number | null;
  status?: "available" | "removed";
}

export interface StreamGroup {
  topic: string;
  group: string;
  /** Entries not handed to the group yet; null when Redis cannot tell */
  lag: number | null;
  /** Entries that were handed out and are being handled */
  pending: number;
  /** How long the oldest of them has stood in its stream */
  oldestPendingMs: number;
  consumers: number;
  deadLetters: number;
}

export interface StreamTopic {
  topic: string;
  partitions: number;
  length: number;
  /** What it may hold before writers are refused */
  limit: number;
}

export interface TakenLead {
  lead: Lead;
  outcome: "created" | "known";
}

export interface TestDrive {
  /** Identifier */
  id: string;
  /** Identifier */
  showroomId: string;
  status: "scheduled" | "started" | "completed" | "cancelled" | "noShow";
  /** Identifier */
  unitId: string;
  /** The plate that goes along; on one vehicle at a time */
  demoPlate?: string;
  /** Identifier */
  customerId?: string;
  /** Identifier */
  leadId?: string;
  /** Who drives, where nobody is known yet */
  guest?: string;
  note?: string;
  /** Identifier */
  vehicleId?: string;
  /** Identifier */
  repId: string;
  /** RFC 3339 instant */
  startsAt: string;
  /** RFC 3339 instant */
  endsAt: string;
  checks: {
    licence?: {
      /** ISO 3166-1 alpha-2 country */
      country: string;
      numberEnding: string;
      /** Day, such as 2026-03-31 */
      validTo: string;
      checkedBy: string;
      /** RFC 3339 instant */
      checkedAt: string;
    };
    insurance?: {
      policy: string;
      /** Day, such as 2026-03-31 */
      validTo: string;
      checkedBy: string;
      /** RFC 3339 instant */
      checkedAt: string;
    };
  };
  /** RFC 3339 instant */
  startedAt?: string;
  /** RFC 3339 instant */
  endedAt?: string;
  /** Metres */
  odometerOut?: number;
  /** Metres */
  odometerIn?: number;
  remarks?: string;
  trips: {
    /** Identifier */
    tripId: string;
    /** RFC 3339 instant */
    startedAt: string;
    /** RFC 3339 instant */
    endedAt: string;
    /** m */
    distance: number;
  }[];
  version: number;
  createdBy: string;
  /** RFC 3339 instant */
  createdAt: string;
  /** RFC 3339 instant */
  updatedAt: string;
}

export interface TestDrivePatchInput {
  /** An instant, or a time on the clocks of the showroom: one that they skip is refused, of one that comes twice it is the first */
  startsAt?: string;
  minutes?: number;
  /** Identifier */
  repId?: string;
  demoPlate?: string | null;
  note?: string | null;
}

export interface TestDriveSlot {
  /** RFC 3339 instant */
  startsAt: string;
  /** RFC 3339 instant */
  endsAt: string;
  /** Time on the clocks of the showroom */
  local: string;
  /** Reps who are there and free */
  repIds: string[];
}

export interface TestDriveWordInput {
  /** Metres */
  odometer?: number;
  remarks?: string;
}

export interface TimelineEntry {
  id: string;
  /** Whose log it is in: another than asked for when they were merged */
  customerId: string;
  sequence: number;
  /** What was recorded */
  type: string;
  /** Of a touch: what happened */
  kind: string | null;
  channel: CustomerChannel | null;
  source: CustomerSource;
  showroomId: string | null;
  actor: string | null;
  /** When it happened */
  time: string;
  /** RFC 3339 instant */
  recordedAt: string;
  content: Record<string, unknown>;
}

export interface TokenRequestInput {
  user: string;
  roles: RoleInput[];
  fleets?: string[];
  showrooms?: string[];
}

export interface ToldStockUnit {
  /** Identifier */
  id: string;
  /** Identifier */
  showroomId: string;
  status: "available" | "held" | "inTransfer" | "sold" | "delivered" | "removed";
  /** The dealer's own number, once in all showrooms */
  stockNumber: string;
  /** What people call it */
  title: string;
  /** ISO 3779 VIN */
  vin?: string;
  /** Its profile */
  vehicleId?: string;
  /** What the market knows it by: follows price and status */
  listingId?: string;
  /** Where on the floor it stands */
  zone?: string;
  /** Metres */
  odometer?: number;
  /** Minor units of the currency */
  askingPrice: number;
  /** ISO 4217 currency */
  currency: string;
  /** RFC 3339 instant */
  acquiredAt: string;
  /** RFC 3339 instant */
  soldAt?: string;
  /** RFC 3339 instant */
  deliveredAt?: string;
  /** Whole days until it was sold, or until now */
  daysInInventory: number;
  version: number;
  /** RFC 3339 instant */
  createdAt: string;
  /** RFC 3339 instant */
  updatedAt: string;
}

export interface TrainingRun {
  id: string;
  kind: ModelKind;
  status: "queued" | "running" | "completed" | "failed";
  /** Share that is done */
  progress: number;
  requestedBy: string;
  /** RFC 3339 instant */
  requestedAt: string;
  startedAt: string | null;
  finishedAt: string | null;
  /** What came of it */
  version: number | null;
  /** Why it failed */
  reason: string | null;
}

export interface Trend {
  /** Model group */
  item: string;
  label: string;
  /** Within a week */
  orders: number;
  confidence: number;
}

export interface TrendPoint {
  /** Beginning of the window, or the moment of the reading */
  time: string;
  /** Mean of the window, or the reading; null: a gap begins here */
  value: number | null;
  min?: number;
  max?: number;
  last?: number;
  /** 95th percentile, by nearest rank */
  p95?: number;
}

export interface Trends {
  /** Identifier */
  vehicleId: string;
  /** RFC 3339 instant */
  from: string;
  /** RFC 3339 instant */
  to: string;
  /** What a point stands for */
  resolution: "reading" | "minute" | "hour" | "day";
  signals: ({
    signal: "altitude" | "speed" | "odometer" | "tripDistance" | "acceleration.longitudinal" | "acceleration.lateral" | "acceleration.vertical" | "engineSpeed" | "engineLoad" | "engineHours" | "engineRunTime" | "throttle" | "accelerator" | "coolantTemp" | "oilTemp" | "oilLife" | "oilPressure" | "intakeTemp" | "intakePressure" | "massAirFlow" | "barometricPressure" | "ambientTemp" | "fuelLevel" | "fuelVolume" | "fuelRate" | "fuelEconomy" | "energyEconomy" | "range" | "stateOfCharge" | "stateOfHealth" | "tractionBatteryTemp" | "batteryVoltage" | "tirePressure.frontLeft" | "padWear.frontLeft" | "tirePressure.frontRight" | "padWear.frontRight" | "tirePressure.rearLeft" | "padWear.rearLeft" | "tirePressure.rearRight" | "padWear.rearRight" | "distanceWithMil" | "distanceSinceClear" | "distanceToService" | "timeToService";
    unit: string;
    points: TrendPoint[];
  })[];
}

export interface Trip {
  /** Identifier */
  id: string;
  /** Identifier */
  vehicleId: string;
  /** Withdrawn: late readings, a merge or a split have replaced it */
  status: "ongoing" | "completed" | "withdrawn";
  start: {
    /** RFC 3339 instant */
    time: string;
    location?: Point;
    /** Metres */
    odometer?: number;
  };
  /** Of an ongoing trip: where it last moved */
  end: {
    /** RFC 3339 instant */
    time: string;
    location?: Point;
    /** Metres */
    odometer?: number;
  };
  /** m */
  distance: number;
  /** What the distance was measured by */
  distanceSource: "odometer" | "fixes" | "speed" | "none";
  /** s */
  movingTime: number;
  /** s standing with the engine known to run */
  idlingTime: number;
  /** s standing otherwise */
  stoppedTime: number;
  /** km/h, of the time in motion */
  meanSpeed?: number;
  /** km/h */
  maxSpeed?: number;
  /** l */
  fuelUsed?: number;
  fuelSource?: "fuelRate" | "fuelEconomy" | "fuelVolume";
  /** l/100 km */
  fuelEconomy?: number;
  /** kWh; negative where more was regained */
  energyUsed?: number;
  /** kWh/100 km */
  energyEconomy?: number;
  label: "business" | "private" | "commute" | "other" | null;
  note: string | null;
  /** Readings that came late have corrected it */
  late: boolean;
  /** What people made of it */
  edited: "merged" | "split" | null;
  version: number;
}

export interface TripEdit {
  id: string;
  kind: "label" | "merge" | "split" | "undo";
  by: string;
  /** RFC 3339 instant */
  time: string;
  undoneAt: string | null;
  before: Trip[];
  after: Trip[];
}

export interface TripPath {
  type: "LineString";
  coordinates: number[][];
  times: string[];
}

export interface TripWithPath {
  /** Identifier */
  id: string;
  /** Identifier */
  vehicleId: string;
  /** Withdrawn: late readings, a merge or a split have replaced it */
  status: "ongoing" | "completed" | "withdrawn";
  start: {
    /** RFC 3339 instant */
    time: string;
    location?: Point;
    /** Metres */
    odometer?: number;
  };
  /** Of an ongoing trip: where it last moved */
  end: {
    /** RFC 3339 instant */
    time: string;
    location?: Point;
    /** Metres */
    odometer?: number;
  };
  /** m */
  distance: number;
  /** What the distance was measured by */
  distanceSource: "odometer" | "fixes" | "speed" | "none";
  /** s */
  movingTime: number;
  /** s standing with the engine known to run */
  idlingTime: number;
  /** s standing otherwise */
  stoppedTime: number;
  /** km/h, of the time in motion */
  meanSpeed?: number;
  /** km/h */
  maxSpeed?: number;
  /** l */
  fuelUsed?: number;
  fuelSource?: "fuelRate" | "fuelEconomy" | "fuelVolume";
  /** l/100 km */
  fuelEconomy?: number;
  /** kWh; negative where more was regained */
  energyUsed?: number;
  /** kWh/100 km */
  energyEconomy?: number;
  label: "business" | "private" | "commute" | "other" | null;
  note: string | null;
  /** Readings that came late have corrected it */
  late: boolean;
  /** What people made of it */
  edited: "merged" | "split" | null;
  version: number;
  path: TripPath | null;
}

export interface UpAssignment {
  /** Identifier */
  visitId: string;
  /** Null: nobody is free; the next who is gets the visitor */
  repId: string | null;
  greetBy: string | null;
}

export interface UpList {
  /** Identifier */
  showroomId: string;
  /** Those who wait first, in their order */
  entries: UpListEntry[];
  waitingCount: number;
  /** Visitors for whom nobody was free, the first fifty in their order */
  waiting: {
    /** Identifier */
    visitId: string;
    /** RFC 3339 instant */
    since: string;
  }[];
}

export interface UpListEntry {
  /** Identifier */
  repId: string;
  name: string;
  /** `called`: a visitor is theirs and not greeted yet */
  state: "waiting" | "called" | "withCustomer";
  /** Of those who wait: 1 is next */
  position: number | null;
  /** RFC 3339 instant */
  joinedAt: string;
  /** When they last had a visitor: who has waited longest is next */
  lastUpAt: string | null;
  visitId: string | null;
  /** Until when they should greet; then it is the turn of the next */
  greetBy: string | null;
}

export interface UpLogEntry {
  /** Identifier */
  id: string;
  /** Identifier */
  repId: string;
  visitId: string | null;
  kind: "joined" | "left" | "called" | "greeted" | "finished" | "skipped";
  /** Why a rep was skipped: what somebody said, or `notGreeted` */
  reason: string | null;
  /** Who said so; null: the list itself */
  by: string | null;
  /** RFC 3339 instant */
  time: string;
}

export interface UsedPart {
  number?: string;
  name: string;
  quantity: number;
  /** Minor units of the currency */
  unitCost: number;
}

export interface UsedPartInput {
  number?: string;
  name: string;
  quantity: number;
  /** Minor units of the currency */
  unitCost?: number;
}

export interface ValueEffect {
  /** The field of the listing that moves its value */
  fact: string;
  label: string;
  /** How far it moves the value, minor units; below zero: down */
  amount: number;
  text: string;
}

export interface Vehicle {
  /** ISO 3779 VIN */
  vin?: string;
  /** Registration plate, as it is written */
  plate?: string;
  /** Where the plate is from, ISO 3166 */
  plateRegion?: string;
  make?: string;
  model?: string;
  modelYear?: number;
  trim?: string;
  bodyClass?: string;
  driveType?: string;
  fuelType?: string;
  transmission?: string;
  colour?: string;
  engineNumber?: string;
  engineCylinders?: number;
  displacementL?: number;
  features: string[];
  status: "active" | "inMaintenance" | "inactive" | "sold" | "scrapped";
  /** Identifier */
  fleetId?: string;
  /** Metres */
  odometer?: number;
  stockNumber?: string;
  location?: Point;
  firstRegisteredOn?: string;
  acquiredOn?: string;
  /** RFC 3339 instant */
  lastMaintenanceAt?: string;
  /** How fast it may go, km/h; default: that of its fleet, then of the nearest fleet above */
  speedLimit?: number;
  /** Identifier */
  id: string;
  version: number;
  /** RFC 3339 instant */
  createdAt: string;
  /** RFC 3339 instant */
  updatedAt: string;
  included?: {
    provenance?: Record<string, FieldProvenance>;
    vin?: DecodedVin;
    /** What comes due, the soonest first */
    maintenance?: Expiry[];
  };
}

export interface VehicleAlert {
  id: string;
  /** Identifier */
  ruleId: string;
  ruleName: string;
  /** Identifier */
  vehicleId: string;
  fleetId: string | null;
  /** The same and those above it, as it was when it rang */
  fleetIds?: string[];
  status: "active" | "cleared";
  severity: Severity;
  /** When the condition had held for long enough */
  triggeredAt: string;
  /** RFC 3339 instant */
  lastSeenAt: string;
  /** How often it came to that before it was cleared */
  count: number;
  clearedAt: string | null;
  /** `rule`: it was changed or switched off; `lateData`: it would not have rung */
  clearedBy: "condition" | "quiet" | "person" | "rule" | "lateData" | null;
  acknowledgedAt: string | null;
  acknowledgedBy: string | null;
  snoozedUntil: string | null;
  mutedUntil: string | null;
  assignee: string | null;
  /** Found in late data, or when it was long past: nobody was told */
  late: boolean;
  /** The signals that the rule reads, as they were */
  evidence: Record<string, {
    value: unknown;
    /** RFC 3339 instant */
    time: string;
  }>;
}

export interface VehicleAlertWithHistory {
  id: string;
  /** Identifier */
  ruleId: string;
  ruleName: string;
  /** Identifier */
  vehicleId: string;
  fleetId: string | null;
  /** The same and those above it, as it was when it rang */
  fleetIds?: string[];
  status: "active" | "cleared";
  severity: Severity;
  /** When the condition had held for long enough */
  triggeredAt: string;
  /** RFC 3339 instant */
  lastSeenAt: string;
  /** How often it came to that before it was cleared */
  count: number;
  clearedAt: string | null;
  /** `rule`: it was changed or switched off; `lateData`: it would not have rung */
  clearedBy: "condition" | "quiet" | "person" | "rule" | "lateData" | null;
  acknowledgedAt: string | null;
  acknowledgedBy: string | null;
  snoozedUntil: string | null;
  mutedUntil: string | null;
  assignee: string | null;
  /** Found in late data, or when it was long past: nobody was told */
  late: boolean;
  /** The signals that the rule reads, as they were */
  evidence: Record<string, {
    value: unknown;
    /** RFC 3339 instant */
    time: string;
  }>;
  history: AlertChange[];
}

export interface VehicleAnalytics {
  count: number;
  /** Metres, of those whose odometer is known */
  meanOdometer: number | null;
  /** Years since the model year, of those that have one */
  meanAge: number | null;
  fuelType: {
    value: string;
    count: number;
  }[];
  status: {
    value: string;
    count: number;
  }[];
  /** Services per vehicle and year */
  maintenancePerYear?: number;
  /** RFC 3339 instant */
  asOf: string;
}

export interface VehicleChange {
  /** Identifier */
  vehicleId: string;
  version: number;
  kind: "created" | "updated" | "deleted" | "merged";
  /** RFC 3339 instant */
  time: string;
  by?: string;
  source: VehicleSource;
  changes: {
    field: string;
    from: unknown;
    to: unknown;
  }[];
  /** What was said and not believed, since a better source says otherwise */
  outranked: {
    field: string;
    value: unknown;
  }[];
  /** Identifier */
  mergedWith?: string;
}

export interface VehicleDocument {
  type: DocumentType;
  title: string;
  number?: string;
  /** Authority, insurer, workshop or maker */
  issuer?: string;
  /** Day, such as 2026-03-31 */
  validFrom?: string;
  /** Last day on which it is valid */
  validTo?: string;
  /** Metres at which a warranty begins */
  odometerFrom?: number;
  /** Metres that a warranty covers from there; time or distance, whichever first */
  distance?: number;
  coverage?: string;
  /** Premium, price or sum insured */
  amount?: number;
  /** ISO 4217 currency */
  currency?: string;
  notes?: string;
  /** Of a person and not of the vehicle: sealed when it changes owners */
  personal?: boolean;
  remindDays: number[];
  /** IANA time zone */
  timeZone: string;
  id: string;
  /** Identifier */
  vehicleId: string;
  content?: DocumentContent;
  expiry?: Expiry;
  version: number;
  createdBy: string;
  /** RFC 3339 instant */
  createdAt: string;
  /** RFC 3339 instant */
  updatedAt: string;
}

export interface VehicleDocumentPatchInput {
  title?: string;
  number?: string | null;
  issuer?: string | null;
  validFrom?: string | null;
  validTo?: string | null;
  odometerFrom?: number | null;
  distance?: number | null;
  coverage?: string | null;
  amount?: number | null;
  currency?: string | null;
  notes?: string | null;
  personal?: boolean;
  remindDays?: number[];
  /** IANA time zone */
  timeZone?: string;
}

export interface VehicleImport {
  id: string;
  status: "running" | "completed" | "failed";
  /** Rows of the file seen so far */
  received: number;
  /** Rows that became a vehicle, or told of one */
  accepted: number;
  /** Rows refused, each with line, field and reason */
  rejected: number;
  /** RFC 3339 instant */
  startedAt: string;
  /** RFC 3339 instant */
  finishedAt?: string;
  reason?: string;
}

export interface VehicleMaintenanceForecast {
  odometer: CounterUsage;
  engineHours: CounterUsage;
  plans: VehiclePlan[];
  prediction: MaintenancePrediction | null;
  /** scoring: foretold just now; stored: scoring is away, this is its last word; plansOnly: it never spoke of this vehicle */
  source: "scoring" | "stored" | "plansOnly";
  /** RFC 3339 instant */
  predictedAt?: string;
}

export interface VehiclePart {
  component: MaintenanceComponent;
  name: string;
  serialNumber?: string;
  /** Where it sits, such as `front` */
  position?: string;
  /** Its age counts from here, else from the first fitting */
  madeOn?: string;
  /** Metres that it had run before it came to this vehicle */
  distanceBefore: number;
  /** How long it is expected to last; whichever comes first */
  life: {
    /** Metres */
    distance?: number;
    months?: number;
  };
  /** mm of tread or pad, or percent, at which it is to be replaced */
  wornAt?: number;
  notes?: string;
  remindDays: number[];
  /** IANA time zone */
  timeZone: string;
  id: string;
  /** Identifier */
  vehicleId: string;
  status: "fitted" | "stored" | "retired";
  /** Metres that it has run, on and off and on again */
  distance: number;
  fittings: {
    fitted: {
      /** RFC 3339 instant */
      at: string;
      /** Metres */
      odometer: number;
    };
    removed?: {
      /** RFC 3339 instant */
      at: string;
      /** Metres */
      odometer: number;
    };
  }[];
  wear: {
    /** RFC 3339 instant */
    at: string;
    /** Metres */
    distance: number;
    remaining: number;
  }[];
  expiry?: Expiry;
  createdBy: string;
  /** RFC 3339 instant */
  createdAt: string;
}

export interface VehiclePatchInput {
  vin?: string | null;
  plate?: string | null;
  plateRegion?: string | null;
  make?: string | null;
  model?: string | null;
  modelYear?: number | null;
  trim?: string | null;
  bodyClass?: string | null;
  driveType?: string | null;
  fuelType?: string | null;
  transmission?: string | null;
  colour?: string | null;
  engineNumber?: string | null;
  engineCylinders?: number | null;
  displacementL?: number | null;
  features?: string[] | null;
  status?: "active" | "inMaintenance" | "inactive" | "sold" | "scrapped" | null;
  fleetId?: string | null;
  odometer?: number | null;
  stockNumber?: string | null;
  location?: PointInput | null;
  firstRegisteredOn?: string | null;
  acquiredOn?: string | null;
  lastMaintenanceAt?: string | null;
  speedLimit?: number | null;
}

export interface VehiclePlan {
  planId: string;
  name: string;
  status: "active" | "paused";
  mode: "fixed" | "floating";
  interval: MaintenanceInterval;
  cycle: number;
  start: {
    /** Day, such as 2026-03-31 */
    date: string;
    /** Metres */
    odometer?: number;
    /** Hours of the engine */
    engineHours?: number;
  };
  lastDone?: {
    /** Day, such as 2026-03-31 */
    date: string;
    /** Metres */
    odometer?: number;
    /** Hours of the engine */
    engineHours?: number;
  };
  openOrderId?: string;
  due: Expiry;
}

export interface VehicleReadings {
  /** Identifier */
  vehicleId: string;
  readings: BundledReading[];
}

export interface VehicleRecall {
  /** The campaign, as its authority numbers it */
  number: string;
  /** Who published it */
  authority: string;
  manufacturer?: string;
  /** What is affected */
  component: string;
  summary: string;
  consequence?: string;
  remedy?: string;
  /** Day, such as 2026-03-31 */
  publishedOn?: string;
  /** Not to be driven until it is remedied */
  doNotDrive: boolean;
  parkOutside: boolean;
  /** It affects nobody any more */
  withdrawn: boolean;
  recallId: string;
  /** Identifier */
  vehicleId: string;
  status: RecallStatus;
  /** model: by make, model and year alone; the authority or a dealer knows whether this one is meant */
  matchedBy: "vin" | "model";
  /** RFC 3339 instant */
  matchedAt: string;
  /** Day, such as 2026-03-31 */
  scheduledOn?: string;
  /** The order or the record of the work */
  recordId?: string;
  note?: string;
  version: number;
  changedBy?: string;
  /** RFC 3339 instant */
  changedAt?: string;
}

export interface VehicleRecallChangeInput {
  status: RecallStatusInput;
  /** Day, such as 2026-03-31 */
  scheduledOn?: string;
  recordId?: string;
  note?: string;
}

export type VehicleSource = "person" | "document" | "oem" | "obd" | "vinDecode";

export type VehicleSourceInput = "person" | "document" | "oem" | "obd" | "vinDecode";

export interface VehicleState {
  /** Identifier */
  vehicleId: string;
  deviceTime: string;
  receivedAt: string;
  signals: Record<string, {
    value: unknown;
    time: string;
  }>;
}

export interface VehicleUseInput {
  make?: string;
  model?: string;
  modelYear?: number;
  fuelType?: string;
  /** When it was first used */
  inServiceAt?: string;
  odometer?: {
    /** RFC 3339 instant */
    time: string;
    /** Metres */
    value: number;
  }[];
  engineHours?: {
    /** RFC 3339 instant */
    time: string;
    value: number;
  }[];
  /** Mean of a recent period, percent */
  engineLoad?: number;
  /** °C that 95 of 100 recent readings stay below */
  coolantTemp?: number;
  /** °C, mean of a recent period */
  ambientTemp?: number;
  /** V, at rest */
  batteryVoltage?: {
    /** RFC 3339 instant */
    time: string;
    value: number;
  }[];
  services?: {
    component: MaintenanceComponentInput;
    /** RFC 3339 instant */
    time: string;
    /** Metres */
    odometer?: number;
    engineHours?: number;
  }[];
  wear?: {
    component: MaintenanceComponentInput;
    /** RFC 3339 instant */
    time: string;
    /** mm of tread or pad */
    remaining: number;
    /** Metres */
    odometer?: number;
  }[];
  /** Intervals of its own: replace the common ones */
  plan?: {
    component: MaintenanceComponentInput;
    /** Metres */
    distance?: number;
    days?: number;
    hours?: number;
  }[];
  /** l/100 km */
  fuelEconomy?: {
    /** RFC 3339 instant */
    time: string;
    value: number;
  }[];
  /** l/100 km; default: what the stock states of its make and model */
  expectedFuelEconomy?: number;
}

export interface Visit {
  /** Identifier */
  id: string;
  /** Identifier */
  showroomId: string;
  /** A token that changes from visit to visit; it names nobody */
  visitorId: string;
  /** Who it is, once they said so */
  customerId: string | null;
  kind: "fresh" | "beBack";
  /** RFC 3339 instant */
  enteredAt: string;
  /** RFC 3339 instant */
  lastSeenAt: string;
  exitedAt: string | null;
  /** Seconds */
  dwellSeconds: number;
  step: "door" | "vehicle" | "desk" | "sold";
  zone: string | null;
  at: [number, number] | null;
  /** Seconds in each zone */
  zones: Record<string, number>;
  /** Units that they stood near, the longest first */
  units: {
    /** Identifier */
    unitId: string;
    /** Spent within 5 m of it */
    seconds: number;
    interest: number;
  }[];
}

export interface VisitWithPath {
  /** Identifier */
  id: string;
  /** Identifier */
  showroomId: string;
  /** A token that changes from visit to visit; it names nobody */
  visitorId: string;
  /** Who it is, once they said so */
  customerId: string | null;
  kind: "fresh" | "beBack";
  /** RFC 3339 instant */
  enteredAt: string;
  /** RFC 3339 instant */
  lastSeenAt: string;
  exitedAt: string | null;
  /** Seconds */
  dwellSeconds: number;
  step: "door" | "vehicle" | "desk" | "sold";
  zone: string | null;
  at: [number, number] | null;
  /** Seconds in each zone */
  zones: Record<string, number>;
  /** Units that they stood near, the longest first */
  units: {
    /** Identifier */
    unitId: string;
    /** Spent within 5 m of it */
    seconds: number;
    interest: number;
  }[];
  /** Where they went, thinned out the more the longer ago */
  path: {
    /** [x, y] in metres */
    at: [number, number];
    /** RFC 3339 instant */
    time: string;
  }[];
}

export type VssMessageInput = Record<string, unknown>;

/** done: it was allowed and took place; refused: it was not, be it for access, state or form; failed: by a fault of ours */
export type WriteOutcome = "done" | "refused" | "failed";

/** done: it was allowed and took place; refused: it was not, be it for access, state or form; failed: by a fault of ours */
export type WriteOutcomeInput = "done" | "refused" | "failed";

export interface WrittenMessage {
  /** Identifier */
  id: string;
  kind: DeliveryKind;
  recipient: NotificationRecipient;
  channel: NotificationChannel;
  state: DeliveryState;
  /** RFC 3339 instant */
  createdAt: string;
  sentAt: string | null;
  subject: string | null;
  text: string | null;
}
