// Written from the contracts by `npm run docs`. Do not change it by hand.
import type {
  DeliveryKind,
  DrivingEvent,
  Expiry,
  FuelEconomyCheck,
  GeofenceTransition,
  Heatmap,
  LeadStatus,
  Listing,
  MaintenanceComponent,
  MaintenanceForecast,
  NotificationChannel,
  NotificationRecipient,
  NotificationReferences,
  Recommendation,
  RecommendationBrief,
  Role,
  Severity,
  SocketProblem,
  ToldStockUnit,
  Trend,
  Trip,
  UpListEntry,
  Vehicle,
  VehicleAlert,
  VehicleReadings,
} from './schemas.js';

/** What rooms hear: the `data` of each type of event. */
export interface RoomEvents {
  /** A rep has greeted a visitor */
  "customer.engaged": {
    /** Identifier */
    showroomId: string;
    /** Identifier */
    visitId: string;
    /** Identifier */
    visitorId: string;
    customerId: string | null;
    /** Identifier */
    repId: string;
    /** From the call to the greeting */
    waitedSeconds: number;
    /** RFC 3339 instant */
    time: string;
  };
  /** Somebody came in */
  "customer.entered": {
    /** Identifier */
    showroomId: string;
    /** Identifier */
    visitorId: string;
    zone?: string;
    x?: number;
    y?: number;
    /** RFC 3339 instant */
    time: string;
    /** RFC 3339 instant */
    receivedAt: string;
  };
  /** Somebody left */
  "customer.exited": {
    /** Identifier */
    showroomId: string;
    /** Identifier */
    visitorId: string;
    zone?: string;
    x?: number;
    y?: number;
    /** RFC 3339 instant */
    time: string;
    /** RFC 3339 instant */
    receivedAt: string;
  };
  /** Somebody stays long with a unit: their interest reached .7 */
  "customer.highInterest.detected": {
    /** Identifier */
    showroomId: string;
    /** Identifier */
    visitId: string;
    /** Identifier */
    visitorId: string;
    customerId: string | null;
    /** RFC 3339 instant */
    time: string;
    /** Identifier */
    unitId: string;
    interest: number;
    seconds: number;
  };
  /** Somebody came in whose lead scores above .7: whoever is next is called for them */
  "customer.highValue.detected": {
    /** Identifier */
    showroomId: string;
    /** Identifier */
    visitId: string;
    /** Identifier */
    visitorId: string;
    /** Identifier */
    customerId: string;
    /** Identifier */
    leadId: string;
    score: number;
    /** Who was called; null: the next who is free will be */
    repId: string | null;
    /** RFC 3339 instant */
    time: string;
  };
  /** Somebody stays with a unit: their interest passed a half */
  "customer.interested": {
    /** Identifier */
    showroomId: string;
    /** Identifier */
    visitId: string;
    /** Identifier */
    visitorId: string;
    customerId: string | null;
    /** RFC 3339 instant */
    time: string;
    /** Identifier */
    unitId: string;
    interest: number;
    seconds: number;
  };
  /** Somebody was seen in a zone, or at a place on the floor */
  "customer.moved": {
    /** Identifier */
    showroomId: string;
    /** Identifier */
    visitorId: string;
    zone?: string;
    x?: number;
    y?: number;
    /** RFC 3339 instant */
    time: string;
    /** RFC 3339 instant */
    receivedAt: string;
  };
  /** Somebody came within 5 m of a unit that is what they look for */
  "customer.nearInterest": {
    /** Identifier */
    showroomId: string;
    /** Identifier */
    visitId: string;
    /** Identifier */
    visitorId: string;
    customerId: string | null;
    /** RFC 3339 instant */
    time: string;
    /** Identifier */
    unitId: string;
    /** [x, y] in metres */
    at: [number, number];
    metres: number;
    matched: string[];
  };
  /** A listing is new on the market */
  "deal.arrived": {
    listing: Listing;
    /** Null while too few others are on offer to value it */
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
    importId?: string;
  };
  /** The asking price fell */
  "deal.price.dropped": {
    listing: Listing;
    /** Null while too few others are on offer to value it */
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
    /** Minor units of the currency */
    previousPrice: number;
    importId?: string;
  };
  /** A listing changed, other than by a lower price or in stock, and was judged again */
  "deal.scored": {
    listing: Listing;
    /** Null while too few others are on offer to value it */
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
    importId?: string;
  };
  /** A listing was reserved, sold, withdrawn or is back in stock */
  "deal.stock.changed": {
    listing: Listing;
    /** Null while too few others are on offer to value it */
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
    previousStatus: "inStock" | "reserved" | "sold" | "withdrawn";
    importId?: string;
  };
  /** What is ordered the most these days has changed */
  "deal.trending.updated": {
    trends: Trend[];
  };
  /** A fleet was made, renamed, put below another one, or deleted */
  "fleet.updated": {
    /** Identifier */
    fleetId: string;
    kind: "created" | "updated" | "deleted";
    name: string;
    parentId: string | null;
    version: number;
    /** RFC 3339 instant */
    time: string;
  };
  /** Where people stood of late, some seconds after they moved */
  "floor.heatmap.updated": Heatmap;
  /** A hold of a unit has ended */
  "inventory.released": {
    /** Identifier */
    showroomId: string;
    /** Identifier */
    unitId: string;
    stockNumber: string;
    /** Identifier */
    holdId: string;
    /** Identifier */
    repId?: string;
    /** RFC 3339 instant */
    time: string;
    reason: "lapsed" | "released" | "converted" | "sold";
    /** How many wait for it; the first of them has it now */
    waiting: number;
  };
  /** A unit is held for somebody, or held for longer */
  "inventory.reserved": {
    /** Identifier */
    showroomId: string;
    /** Identifier */
    unitId: string;
    stockNumber: string;
    /** Identifier */
    holdId: string;
    /** Identifier */
    repId?: string;
    /** RFC 3339 instant */
    time: string;
    /** RFC 3339 instant */
    expiresAt: string;
    /** `promoted`: they waited, and it is their turn */
    how?: "placed" | "extended" | "promoted";
  };
  /** A unit came into stock, was priced, moved, held, given back, sold, delivered or removed */
  "inventory.updated": {
    /** Identifier */
    showroomId: string;
    unit: ToldStockUnit;
    /** Null: the unit is new in this showroom */
    previousStatus: "available" | "held" | "inTransfer" | "sold" | "delivered" | "removed" | null;
    /** RFC 3339 instant */
    time: string;
  };
  /** A lead came, was moved, given to a rep, worked on or scored anew */
  "lead.updated": {
    /** Identifier */
    leadId: string;
    /** Identifier */
    showroomId: string;
    /** Identifier */
    customerId: string;
    status: LeadStatus;
    repId: string | null;
    score: number;
    version: number;
    /** RFC 3339 instant */
    time: string;
  };
  /** A notification was handed to its provider. On the channel `socket` this event is the delivery: the text is read at `GET /api/v1/notifications/{id}` */
  "notification.sent": {
    /** Identifier */
    notificationId: string;
    kind: DeliveryKind;
    channel: NotificationChannel;
    recipient: NotificationRecipient;
    /** As whom the recipient signs in, where that is known */
    userId: string | null;
    showroomId: string | null;
    references: NotificationReferences;
    attempts: number;
    /** RFC 3339 instant */
    time: string;
    provider: string;
  };
  /** Something happened that somebody asked to be told of */
  "recommendation.alert.triggered": {
    /** Identifier */
    userId: string;
    /** Of the alert, or of the saved search */
    alertId: string;
    kind: "priceDrop" | "backInStock" | "sellerArrival" | "trending" | "searchMatch";
    origin: "asked" | "wished";
    /** The name of the saved search */
    search?: string;
    /** So many others began to meet the search at once */
    more?: number;
    listing?: Listing;
    /** Minor units of the currency */
    previousPrice?: number;
    trend?: Trend;
    reason: {
      code: string;
      text: string;
      /** What the text is made of, to say it in another language */
      params?: Record<string, string | number | string[]>;
    };
  };
  /** Somebody put something into the cart; this goes with it */
  "recommendation.cart.suggested": {
    /** Identifier */
    userId: string;
    context: "HOME" | "PRODUCT_DETAIL" | "CART" | "CHECKOUT" | "SEARCH";
    /** The interactions that changed it */
    causes: ({
      id: string;
      action: "VIEW_VEHICLE" | "VIEW_SELLER" | "ADD_TO_CART" | "REMOVE_FROM_CART" | "ADD_TO_WISHLIST" | "REMOVE_FROM_WISHLIST" | "SEARCH" | "FILTER_CATEGORY" | "COMPLETE_PURCHASE" | "RATE_VEHICLE" | "RATE_SELLER" | "SHARE_VEHICLE" | "VIEW_RECOMMENDATIONS" | "CLICK_RECOMMENDATION" | "DISMISS_RECOMMENDATION" | "SAVE" | "BID";
    })[];
    /** What is known of what the person did */
    events: number;
    recommendations: RecommendationBrief[];
  };
  /** What somebody did changed what is recommended to them */
  "recommendation.updated": {
    /** Identifier */
    userId: string;
    context: "HOME" | "PRODUCT_DETAIL" | "CART" | "CHECKOUT" | "SEARCH";
    /** The interactions that changed it */
    causes: ({
      id: string;
      action: "VIEW_VEHICLE" | "VIEW_SELLER" | "ADD_TO_CART" | "REMOVE_FROM_CART" | "ADD_TO_WISHLIST" | "REMOVE_FROM_WISHLIST" | "SEARCH" | "FILTER_CATEGORY" | "COMPLETE_PURCHASE" | "RATE_VEHICLE" | "RATE_SELLER" | "SHARE_VEHICLE" | "VIEW_RECOMMENDATIONS" | "CLICK_RECOMMENDATION" | "DISMISS_RECOMMENDATION" | "SAVE" | "BID";
    })[];
    /** What is known of what the person did */
    events: number;
    recommendations: RecommendationBrief[];
  };
  /** A sale was called off, or unwound after the contract */
  "sale.cancelled": {
    /** Identifier */
    saleId: string;
    /** Identifier */
    showroomId: string;
    /** Identifier */
    unitId: string;
    stockNumber: string;
    /** Identifier */
    customerId?: string;
    /** Identifier */
    leadId?: string;
    /** Identifier */
    repId?: string;
    status: "started" | "quoted" | "agreed" | "financed" | "contracted" | "delivered" | "cancelled" | "unwound";
    previousStatus: "started" | "quoted" | "agreed" | "financed" | "contracted" | "delivered" | "cancelled" | "unwound" | null;
    /** Minor units of the currency */
    price: number;
    /** ISO 4217 currency */
    currency: string;
    /** RFC 3339 instant */
    time: string;
  };
  /** The contract is signed: the unit is sold */
  "sale.completed": {
    /** Identifier */
    saleId: string;
    /** Identifier */
    showroomId: string;
    /** Identifier */
    unitId: string;
    stockNumber: string;
    /** Identifier */
    customerId?: string;
    /** Identifier */
    leadId?: string;
    /** Identifier */
    repId?: string;
    status: "started" | "quoted" | "agreed" | "financed" | "contracted" | "delivered" | "cancelled" | "unwound";
    previousStatus: "started" | "quoted" | "agreed" | "financed" | "contracted" | "delivered" | "cancelled" | "unwound" | null;
    /** Minor units of the currency */
    price: number;
    /** ISO 4217 currency */
    currency: string;
    /** RFC 3339 instant */
    time: string;
  };
  /** A unit is on its way to a customer */
  "sale.started": {
    /** Identifier */
    saleId: string;
    /** Identifier */
    showroomId: string;
    /** Identifier */
    unitId: string;
    stockNumber: string;
    /** Identifier */
    customerId?: string;
    /** Identifier */
    leadId?: string;
    /** Identifier */
    repId?: string;
    status: "started" | "quoted" | "agreed" | "financed" | "contracted" | "delivered" | "cancelled" | "unwound";
    previousStatus: "started" | "quoted" | "agreed" | "financed" | "contracted" | "delivered" | "cancelled" | "unwound" | null;
    /** Minor units of the currency */
    price: number;
    /** ISO 4217 currency */
    currency: string;
    /** RFC 3339 instant */
    time: string;
  };
  /** A sale went a step further, or its terms changed */
  "sale.updated": {
    /** Identifier */
    saleId: string;
    /** Identifier */
    showroomId: string;
    /** Identifier */
    unitId: string;
    stockNumber: string;
    /** Identifier */
    customerId?: string;
    /** Identifier */
    leadId?: string;
    /** Identifier */
    repId?: string;
    status: "started" | "quoted" | "agreed" | "financed" | "contracted" | "delivered" | "cancelled" | "unwound";
    previousStatus: "started" | "quoted" | "agreed" | "financed" | "contracted" | "delivered" | "cancelled" | "unwound" | null;
    /** Minor units of the currency */
    price: number;
    /** ISO 4217 currency */
    currency: string;
    /** RFC 3339 instant */
    time: string;
  };
  /** A test drive does not take place: called off, or nobody came (`noShow`) */
  "testDrive.cancelled": {
    /** Identifier */
    showroomId: string;
    /** Identifier */
    unitId: string;
    /** Identifier */
    vehicleId?: string;
    /** Identifier */
    repId: string;
    /** Identifier */
    customerId?: string;
    /** Identifier */
    leadId?: string;
    /** Identifier */
    testDriveId: string;
    status: "scheduled" | "started" | "completed" | "cancelled" | "noShow";
    /** RFC 3339 instant */
    startsAt: string;
    /** RFC 3339 instant */
    endsAt: string;
    /** RFC 3339 instant */
    time: string;
  };
  /** The vehicle is back */
  "testDrive.completed": {
    /** Identifier */
    showroomId: string;
    /** Identifier */
    unitId: string;
    /** Identifier */
    vehicleId?: string;
    /** Identifier */
    repId: string;
    /** Identifier */
    customerId?: string;
    /** Identifier */
    leadId?: string;
    /** Identifier */
    testDriveId: string;
    status: "scheduled" | "started" | "completed" | "cancelled" | "noShow";
    /** RFC 3339 instant */
    startsAt: string;
    /** RFC 3339 instant */
    endsAt: string;
    /** RFC 3339 instant */
    time: string;
  };
  /** A test drive was booked, or moved */
  "testDrive.scheduled": {
    /** Identifier */
    showroomId: string;
    /** Identifier */
    unitId: string;
    /** Identifier */
    vehicleId?: string;
    /** Identifier */
    repId: string;
    /** Identifier */
    customerId?: string;
    /** Identifier */
    leadId?: string;
    /** Identifier */
    testDriveId: string;
    status: "scheduled" | "started" | "completed" | "cancelled" | "noShow";
    /** RFC 3339 instant */
    startsAt: string;
    /** RFC 3339 instant */
    endsAt: string;
    /** RFC 3339 instant */
    time: string;
  };
  /** The keys were given */
  "testDrive.started": {
    /** Identifier */
    showroomId: string;
    /** Identifier */
    unitId: string;
    /** Identifier */
    vehicleId?: string;
    /** Identifier */
    repId: string;
    /** Identifier */
    customerId?: string;
    /** Identifier */
    leadId?: string;
    /** Identifier */
    testDriveId: string;
    status: "scheduled" | "started" | "completed" | "cancelled" | "noShow";
    /** RFC 3339 instant */
    startsAt: string;
    /** RFC 3339 instant */
    endsAt: string;
    /** RFC 3339 instant */
    time: string;
  };
  /** Whose turn it is has changed */
  "upList.updated": {
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
    /** RFC 3339 instant */
    time: string;
  };
  /** What an alert was about is over */
  "vehicle.alert.cleared": VehicleAlert;
  /** A rule rang for a vehicle, became more severe, or is active again after it was snoozed or muted */
  "vehicle.alert.triggered": {
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
    reason: "opened" | "escalated" | "snoozeEnded" | "muteEnded";
  };
  /** A vehicle was driven harshly */
  "vehicle.driving.detected": DrivingEvent;
  /** A vehicle passed through a geofence */
  "vehicle.geofence.crossed": GeofenceTransition;
  /** A vehicle has stayed in a geofence */
  "vehicle.geofence.dwelled": GeofenceTransition;
  /** A vehicle came into a geofence */
  "vehicle.geofence.entered": GeofenceTransition;
  /** A vehicle left a geofence */
  "vehicle.geofence.exited": GeofenceTransition;
  /** Work on a vehicle was ordered, or written down */
  "vehicle.maintenance.created": {
    /** Identifier */
    vehicleId: string;
    /** Of the record; of what comes due: the plan, part or document */
    maintenanceId: string;
    status: "planned" | "inProgress" | "completed" | "cancelled" | "upcoming" | "due" | "overdue";
    components: MaintenanceComponent[];
    planId?: string;
    cycle?: number;
    title?: string;
    /** RFC 3339 instant */
    performedAt?: string;
    /** Metres */
    odometer?: number;
    expiry?: Expiry;
    /** The record was wrong and is gone */
    removed?: boolean;
    /** RFC 3339 instant */
    time: string;
  };
  /** It is known anew what a vehicle will need */
  "vehicle.maintenance.predicted": {
    /** Identifier */
    vehicleId: string;
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
  };
  /** A record of work on a vehicle changed; or something of it comes due (maintenance, part, document, warranty, insurance, inspection), each warning once */
  "vehicle.maintenance.updated": {
    /** Identifier */
    vehicleId: string;
    /** Of the record; of what comes due: the plan, part or document */
    maintenanceId: string;
    status: "planned" | "inProgress" | "completed" | "cancelled" | "upcoming" | "due" | "overdue";
    components: MaintenanceComponent[];
    planId?: string;
    cycle?: number;
    title?: string;
    /** RFC 3339 instant */
    performedAt?: string;
    /** Metres */
    odometer?: number;
    expiry?: Expiry;
    /** The record was wrong and is gone */
    removed?: boolean;
    /** RFC 3339 instant */
    time: string;
  };
  /** A vehicle became known */
  "vehicle.profile.created": {
    /** Identifier */
    vehicleId: string;
    vehicle: Vehicle;
    /** RFC 3339 instant */
    time: string;
  };
  /** What is known of a vehicle changed, it was deleted, or it was merged into another */
  "vehicle.profile.updated": {
    /** Identifier */
    vehicleId: string;
    version: number;
    kind: "updated" | "deleted" | "merged";
    /** What changed */
    fields: string[];
    vehicle?: Vehicle;
    /** Identifier */
    mergedInto?: string;
    /** RFC 3339 instant */
    time: string;
  };
  /** A recall affects a vehicle that it was not known to affect */
  "vehicle.recall.matched": {
    /** Identifier */
    vehicleId: string;
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
    /** model: by make, model and year alone; the authority or a dealer knows whether this one is meant */
    matchedBy: "vin" | "model";
    /** RFC 3339 instant */
    time: string;
  };
  /** What a vehicle measures has become critical, as one of its rules says */
  "vehicle.telemetry.critical": {
    /** Identifier */
    vehicleId: string;
    fleetId: string | null;
    /** The same and those above it, as it was when it rang */
    fleetIds?: string[];
    alertId: string;
    /** Identifier */
    ruleId: string;
    ruleName: string;
    /** RFC 3339 instant */
    time: string;
    /** The signals that the rule reads, as they were */
    signals: Record<string, {
      value: unknown;
      /** RFC 3339 instant */
      time: string;
    }>;
  };
  /** Vehicles measured something: on the stream a bundle, in a room the readings of its vehicle */
  "vehicle.telemetry.recorded": VehicleReadings;
  /** A vehicle has come to a standstill */
  "vehicle.trip.completed": Trip;
  /** A vehicle has got under way */
  "vehicle.trip.started": Trip;
  /** A trip was corrected by readings that came late, edited or withdrawn */
  "vehicle.trip.updated": Trip;
  /** Somebody left: what their visit came to */
  "visit.ended": {
    /** Identifier */
    showroomId: string;
    /** Identifier */
    visitId: string;
    /** Identifier */
    visitorId: string;
    customerId: string | null;
    /** RFC 3339 instant */
    time: string;
    dwellSeconds: number;
    step: "door" | "vehicle" | "desk" | "sold";
    zones: Record<string, number>;
    unitIds: string[];
  };
}

/** What the server says of the session. */
export interface Notices {
  /** The socket is signed in, and in these rooms */
  "session.ready": {
    sid: string;
    caller: {
      sub: string;
      roles: Role[];
      fleets?: string[];
      showrooms?: string[];
    };
    /** Null for device keys */
    expiresAt: string | null;
    rooms: string[];
  };
  /** The client reads too slowly. Readings and positions now come as the latest alone; at the limit the connection is closed */
  "session.lagging": {
    bytes: number;
    limit: number;
  };
  /** Events of a room are missing. As the answer to a `since` its snapshot follows; with `left` the socket is out of the room and subscribes again, without `since` */
  "session.gap": {
    room: string;
    left?: true;
  };
  /** The caller may no longer be in a room and has left it: access has ended, or nobody could say that it has not */
  "session.revoked": {
    room: string;
    code: "ACCESS_ENDED" | "ACCESS_UNKNOWN";
  };
  /** The token expires: `session.renew`, or connect again with a new one before then. Or an administrator wants the socket to connect again: it is closed after the delay */
  "session.reconnect": {
    code: "TOKEN_EXPIRING" | "RECONNECT_REQUESTED";
    /** RFC 3339 instant */
    expiresAt?: string;
    delayMs?: number;
  };
  /** This server goes away and closes the connection after the delay: connect again, at once or then */
  "server.restarting": {
    delayMs: number;
  };
  /** What the client sent, without wanting an acknowledgement, was refused */
  error: SocketProblem;
}

/** What a client sends over its socket, and the answer. */
export interface Messages {
  /** Enter a room. The answer has its snapshot and the cursor from which its events go on; with `since` no snapshot, but exactly the events after that cursor, or `session.gap` and an answer as without `since` */
  subscribe: {
    request: {
      /** Name of a room */
      room: string;
      /** Opaque: of a subscription’s answer or of an event */
      since?: string;
      /** Most readings, positions and heat maps a second; between them the latest is kept. All else comes at once */
      maxRate?: number;
      /** Readings come with these signals alone, and not at all where they have none of them; other events with these fields of `data`, or whole where they have none. Alerts come whole */
      fields?: string[];
    };
    reply: {
      /** Name of a room */
      room: string;
      /** The room now; null when the client goes on from its cursor, or when nothing is known yet */
      snapshot: unknown;
      /** Opaque: of a subscription’s answer or of an event */
      cursor: string;
    };
  };
  /** Leave a room */
  unsubscribe: {
    request: {
      /** Name of a room */
      room: string;
    };
    reply: {
      /** Name of a room */
      room: string;
    };
  };
  /** Go on with a new token of the same caller; rooms that it may not be in are left */
  "session.renew": {
    request: {
      token: string;
    };
    reply: {
      /** RFC 3339 instant */
      expiresAt: string;
    };
  };
  /** Who is in a room that one may be in */
  presence: {
    request: {
      /** Name of a room */
      room: string;
    };
    reply: {
      /** Name of a room */
      room: string;
      /** Connections in the room, over all servers */
      count: number;
      /** For administrators and managers: who they are, at most 100 for each server */
      members?: {
        sub: string;
        connections: number;
      }[];
    };
  };
  /** Tell what the caller does, as by `POST /api/v1/events` */
  track: {
    request: {
      id?: string;
      action: "VIEW_VEHICLE" | "VIEW_SELLER" | "ADD_TO_CART" | "REMOVE_FROM_CART" | "ADD_TO_WISHLIST" | "REMOVE_FROM_WISHLIST" | "SEARCH" | "FILTER_CATEGORY" | "COMPLETE_PURCHASE" | "RATE_VEHICLE" | "RATE_SELLER" | "SHARE_VEHICLE" | "VIEW_RECOMMENDATIONS" | "CLICK_RECOMMENDATION" | "DISMISS_RECOMMENDATION" | "SAVE" | "BID";
      /** Identifier */
      entityId?: string;
      /** RFC 3339 instant */
      time?: string;
      /** Identifier */
      sessionId?: string;
      value?: number;
      properties?: Record<string, string | number | boolean>;
    };
    reply: {
      data: {
        recorded: number;
      };
    };
  };
  /** As `GET /api/v1/recommendations` */
  "recommendations.get": {
    request: {
      /** Whom the list is for; default the caller, others for staff */
      userId?: string;
      context?: "HOME" | "PRODUCT_DETAIL" | "CART" | "CHECKOUT" | "SEARCH";
      /** What the page is about: the vehicle shown, what is in the cart */
      listingId?: string[];
      /** Default by context: 5, 10 or 20 */
      limit?: number;
      /** Further listings not to be shown */
      exclude?: string[];
      /** Whose seasons; default that of the currency */
      hemisphere?: "north" | "south";
      criteria?: {
        make?: string;
        bodyClass?: string;
        fuelType?: string;
        sellerId?: string;
        /** ISO 4217 currency */
        currency?: string;
        /** Minor units of the currency */
        minPrice?: number;
        /** Minor units of the currency */
        maxPrice?: number;
      };
      declared?: {
        bodyClasses?: string[];
        sellers?: string[];
        /** Minor units of the currency */
        minPrice?: number;
        /** Minor units of the currency */
        maxPrice?: number;
        /** ISO 4217 currency */
        currency?: string;
      };
    };
    reply: {
      data: Recommendation[];
      meta: {
        nextCursor: string | null;
        /** Identifier */
        userId: string;
        context: "HOME" | "PRODUCT_DETAIL" | "CART" | "CHECKOUT" | "SEARCH";
        /** What is known of what the person did */
        events: number;
        /** Of the parts that have something to say; they add up to 1 */
        weights: Record<string, number>;
        /** Why the list is empty */
        reason?: {
          code: string;
          text: string;
          /** What the text is made of, to say it in another language */
          params?: Record<string, string | number | string[]>;
        };
      };
    };
  };
  /** Whether anybody is there */
  ping: {
    request: unknown;
    reply: {
      /** RFC 3339 instant */
      time: string;
    };
  };
}
