// Written from the contracts by `npm run docs`. Do not change it by hand.
import type {
  AccessExplained,
  AddressCodeInput,
  AlertDefinitionInput,
  AlertMute,
  AlertRule,
  AlertScopeInput,
  AlertStats,
  AlertWishInput,
  AreaFeatureInput,
  AuditedRead,
  AuditedWrite,
  BackTest,
  BundledReading,
  CalendarFeed,
  Companion,
  ComplianceCount,
  ComplianceItem,
  ComplianceKindInput,
  ComplianceStatusInput,
  CostAssumptionsInput,
  Customer,
  CustomerAccess,
  CustomerExport,
  CustomerPatchInput,
  CustomerWillInput,
  DeadLetter,
  Deal,
  DecodedVin,
  DeliveryKindInput,
  DeliveryReceiptInput,
  DeliveryStateInput,
  DepositChangeInput,
  DeviceKey,
  DocumentTypeInput,
  DriveCalendar,
  DrivingEvent,
  DrivingReport,
  DryRunReport,
  DuplicateSuggestion,
  EmissionReport,
  Erasure,
  Expiry,
  ExpiryCount,
  ExpiryKindInput,
  ExplainedDeal,
  Fleet,
  FleetCostReport,
  FleetPatchInput,
  FlespiBatchInput,
  Floor,
  FloorFunnel,
  FloorPlan,
  FollowUp,
  FollowUpPlan,
  Geofence,
  GeofenceTransition,
  Grant,
  HandOverReport,
  Handoff,
  HandoffContext,
  Heatmap,
  Hold,
  HoldExtensionInput,
  InteractionInput,
  Lead,
  LeadActivity,
  LeadAssignment,
  LeadFactsInput,
  LeadLine,
  LeadOutcomeInput,
  LeadPatchInput,
  LeadScore,
  LeadSource,
  LeadSourceCostsInput,
  LeadSourceStats,
  LeadStatusInput,
  Listing,
  ListingImport,
  ListingImportRejection,
  ListingPatchInput,
  LiveConnection,
  LogLevelOverride,
  MaintenanceCost,
  MaintenanceOutcomeInput,
  MaintenancePlan,
  MaintenancePlanPatchInput,
  MaintenancePrediction,
  MaintenanceRecord,
  MaintenanceRecordChange,
  MaintenanceRecordPatchInput,
  MaintenanceStatusInput,
  Model,
  ModelDetail,
  ModelDrift,
  ModelKindInput,
  NewCalendarFeedInput,
  NewCustomerInput,
  NewDriveCalendarInput,
  NewDriveChecksInput,
  NewErasureInput,
  NewFleetInput,
  NewFloorPlanInput,
  NewFollowUpPlanInput,
  NewGrantInput,
  NewHandoffInput,
  NewHoldInput,
  NewLeadActivityInput,
  NewLeadInput,
  NewMaintenancePlanInput,
  NewMaintenanceRecordInput,
  NewNotificationTemplateInput,
  NewOdometerReadingInput,
  NewOwnershipTransferInput,
  NewRepInput,
  NewSaleInput,
  NewShowroomInput,
  NewStockTransferInput,
  NewStockUnitInput,
  NewTestDriveInput,
  NewVehicleDocumentInput,
  NewVehicleInput,
  NewVehiclePartInput,
  Notification,
  NotificationAddress,
  NotificationChannelInput,
  NotificationDelivery,
  NotificationKindDescription,
  NotificationKindInput,
  NotificationPreferences,
  NotificationPreferencesInput,
  NotificationTemplate,
  ObdBatchInput,
  OdometerCorrectionInput,
  OdometerEntry,
  OdometerSwapInput,
  OsmandMessageInput,
  OverlandBatchInput,
  OwnTracksMessageInput,
  Ownership,
  OwnershipTransfer,
  Paper,
  PaperLanguage,
  PaperLanguageInput,
  PersonExport,
  PointInput,
  PriceSuggestion,
  QuarantineCorrectionInput,
  QuarantineCount,
  QuarantinedInput,
  ReadKindInput,
  ReadingInput,
  RealtimeStats,
  Recall,
  RecallBatchInput,
  RecallStatusInput,
  Recommendation,
  RecommendationAlert,
  RecommendationStats,
  RenderedTemplate,
  Rep,
  RepPatchInput,
  RunTimeLogLevelInput,
  Sale,
  SaleChange,
  SalePatchInput,
  SaleReasonInput,
  SaleRules,
  SaleRulesInput,
  SavedSearch,
  SavedSearchDraftInput,
  SavedSearchPatchInput,
  ScorableVehicleInput,
  ScoredVehicle,
  SecurityEvent,
  SecurityEventKindInput,
  SecuritySeverityInput,
  SensorEventInput,
  SensorPositionInput,
  ServiceHealth,
  SeverityInput,
  ShownMessage,
  Showroom,
  ShowroomPatchInput,
  Signal,
  SmartcarWebhookInput,
  StockTransfer,
  StockUnit,
  StockUnitPatchInput,
  StreamGroup,
  StreamTopic,
  TakenLead,
  TestDrive,
  TestDrivePatchInput,
  TestDriveSlot,
  TestDriveWordInput,
  TimelineEntry,
  TokenRequestInput,
  TrainingRun,
  Trends,
  Trip,
  TripEdit,
  TripWithPath,
  UpAssignment,
  UpList,
  UpLogEntry,
  Vehicle,
  VehicleAlert,
  VehicleAlertWithHistory,
  VehicleAnalytics,
  VehicleChange,
  VehicleDocument,
  VehicleDocumentPatchInput,
  VehicleImport,
  VehicleMaintenanceForecast,
  VehiclePart,
  VehiclePatchInput,
  VehiclePlan,
  VehicleRecall,
  VehicleRecallChangeInput,
  VehicleSourceInput,
  VehicleState,
  VehicleUseInput,
  Visit,
  VisitWithPath,
  VssMessageInput,
  WriteOutcomeInput,
} from './schemas.js';

/** Every public operation, by method and path. */
export interface Routes {
  DELETE: {
    /** Throw it away; audited */
    "/api/v1/admin/dead-letters/{id}": {
      path: {
        id: string;
      };
      reply: {
        data: DeadLetter;
      };
    };
    /** Back to the configured level before its time; audited */
    "/api/v1/admin/log-levels": {
      query?: {
        /** `*` is every app */
        app?: "*" | "gateway" | "event-ingest" | "scoring-service" | "vehicle-profiles" | "showroom" | "realtime-gateway";
        /** `*` is every component; else a name that is listed, as `log.logger` has it */
        component?: string;
      };
      reply: {
        data: {
          /** `*` is every app */
          app: "*" | "gateway" | "event-ingest" | "scoring-service" | "vehicle-profiles" | "showroom" | "realtime-gateway";
          /** `*` is every component; else a name that is listed, as `log.logger` has it */
          component: string;
        };
      };
    };
    /** Throw away an input in quarantine */
    "/api/v1/admin/quarantine/{id}": {
      path: {
        id: string;
      };
      reply: {
        data: QuarantinedInput;
      };
    };
    /** End a mute window before its time */
    "/api/v1/alert-mutes/{id}": {
      path: {
        id: string;
      };
      reply: {
        data: AlertMute;
      };
    };
    /** Delete a rule; its alerts are cleared and stay to be read */
    "/api/v1/alert-rules/{id}": {
      path: {
        /** Identifier */
        id: string;
      };
      ifMatch: number | string;
      reply: {
        data: AlertRule;
      };
    };
    /** Forget a person, and all who were merged into them; there is no way back */
    "/api/v1/customers/{customerId}": {
      path: {
        /** Identifier */
        customerId: string;
      };
      ifMatch: number | string;
      reply: {
        data: {
          /** Identifier */
          customerId: string;
          /** RFC 3339 instant */
          erasedAt: string;
        };
      };
    };
    /** Revoke a device key at once */
    "/api/v1/device-keys/{id}": {
      path: {
        /** Identifier */
        id: string;
      };
      reply: {
        data: DeviceKey;
      };
    };
    /** Delete a fleet that has neither vehicles nor fleets in it */
    "/api/v1/fleets/{fleetId}": {
      path: {
        /** Identifier */
        fleetId: string;
      };
      ifMatch: number | string;
      reply: {
        data: Fleet;
      };
    };
    /** Take a geofence away; `If-Match` names the version it is meant for, or * */
    "/api/v1/geofences/{id}": {
      path: {
        id: string;
      };
      ifMatch: number | string;
      reply: {
        data: Geofence;
      };
    };
    /** End a grant now; open sockets leave its rooms */
    "/api/v1/grants/{grantId}": {
      path: {
        grantId: string;
      };
      reply: {
        data: Grant;
      };
    };
    /** Take a lead out of all its sequences; answers all its follow-ups, newest first */
    "/api/v1/leads/{leadId}/follow-ups": {
      path: {
        /** Identifier */
        leadId: string;
      };
      reply: {
        data: FollowUp[];
      };
    };
    /** Withdraw a listing from the market */
    "/api/v1/listings/{id}": {
      path: {
        /** Identifier */
        id: string;
      };
      reply: {
        data: Listing;
      };
    };
    /** End a plan; records of work stay */
    "/api/v1/maintenance-plans/{planId}": {
      path: {
        planId: string;
      };
      reply: {
        data: MaintenancePlan;
      };
    };
    /** Revoke a feed: its address answers no more */
    "/api/v1/maintenance/calendars/{feedId}": {
      path: {
        feedId: string;
      };
      reply: {
        data: CalendarFeed;
      };
    };
    /** End a template: what comes with Rover counts again */
    "/api/v1/notifications/templates/{templateId}": {
      path: {
        /** Identifier */
        templateId: string;
      };
      reply: {
        data: NotificationTemplate;
      };
    };
    /** Not be told any more */
    "/api/v1/recommendations/alerts/{id}": {
      path: {
        id: string;
      };
      reply: {
        data: RecommendationAlert;
      };
    };
    /** Drop the lists that wait to be made */
    "/api/v1/recommendations/queue": {
      reply: {
        data: {
          /** In the replica that answers */
          cleared: number;
        };
      };
    };
    /** Keep a search no longer */
    "/api/v1/saved-searches/{id}": {
      path: {
        id: string;
      };
      reply: {
        data: SavedSearch;
      };
    };
    /** Revoke a calendar: its address answers no more */
    "/api/v1/showrooms/{showroomId}/calendars/{calendarId}": {
      path: {
        /** Identifier */
        showroomId: string;
        calendarId: string;
      };
      reply: {
        data: DriveCalendar;
      };
    };
    /** Enrol no further leads in a sequence */
    "/api/v1/showrooms/{showroomId}/follow-up-plans/{planId}": {
      path: {
        /** Identifier */
        showroomId: string;
        /** Identifier */
        planId: string;
      };
      reply: {
        data: FollowUpPlan;
      };
    };
    /** A rep is there no longer */
    "/api/v1/showrooms/{showroomId}/up-list/{repId}": {
      path: {
        /** Identifier */
        showroomId: string;
        /** Identifier */
        repId: string;
      };
      reply: {
        data: UpList;
      };
    };
    /** Delete a vehicle; its history stays */
    "/api/v1/vehicles/{vehicleId}": {
      path: {
        /** Identifier */
        vehicleId: string;
      };
      ifMatch: number | string;
      reply: {
        data: Vehicle;
      };
    };
    /** Delete a document with its content */
    "/api/v1/vehicles/{vehicleId}/documents/{documentId}": {
      path: {
        /** Identifier */
        vehicleId: string;
        documentId: string;
      };
      reply: {
        data: VehicleDocument;
      };
    };
    /** Delete a record that is wrong; its changes stay */
    "/api/v1/vehicles/{vehicleId}/maintenance/{recordId}": {
      path: {
        /** Identifier */
        vehicleId: string;
        recordId: string;
      };
      reply: {
        data: MaintenanceRecord;
      };
    };
  };
  GET: {
    /** What somebody may see and change of a vehicle, why, and until when; of others only who may give access to it */
    "/api/v1/access/explain": {
      query: {
        /** Identifier */
        vehicle: string;
        /** Default: the caller. Of others only grants are known */
        user?: string;
      };
      reply: {
        data: AccessExplained;
      };
    };
    /** Messages that no attempt could handle */
    "/api/v1/admin/dead-letters": {
      query?: {
        topic?: string;
        group?: string;
        limit?: number;
        cursor?: string;
      };
      reply: {
        data: DeadLetter[];
        meta: {
          nextCursor: string | null;
          total?: number;
        };
      };
    };
    /** One dead letter with its payload */
    "/api/v1/admin/dead-letters/{id}": {
      path: {
        id: string;
      };
      reply: {
        data: {
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
          data: unknown;
          raw?: string;
        };
      };
    };
    /** How every service is, with its replicas, their versions and what they depend on */
    "/api/v1/admin/health": {
      reply: {
        data: ServiceHealth[];
      };
    };
    /** Components of the apps that run, and the levels of logs that were set for a time */
    "/api/v1/admin/log-levels": {
      reply: {
        data: {
          apps: ({
            app: "gateway" | "event-ingest" | "scoring-service" | "vehicle-profiles" | "showroom" | "realtime-gateway";
            components: string[];
          })[];
          overrides: LogLevelOverride[];
        };
      };
    };
    /** Input that was taken and cannot be used, the newest first; kept for two weeks */
    "/api/v1/admin/quarantine": {
      query?: {
        kind?: string;
        reason?: string;
        /** Identifier */
        vehicleId?: string;
        limit?: number;
        cursor?: string;
      };
      reply: {
        data: QuarantinedInput[];
        meta: {
          nextCursor: string | null;
          total?: number;
        };
      };
    };
    /** One input in quarantine */
    "/api/v1/admin/quarantine/{id}": {
      path: {
        id: string;
      };
      reply: {
        data: QuarantinedInput;
      };
    };
    /** How much input is in quarantine, by kind and reason, the most first */
    "/api/v1/admin/quarantine/counts": {
      query?: {
        kind?: string;
        reason?: string;
        /** Identifier */
        vehicleId?: string;
      };
      reply: {
        data: QuarantineCount[];
      };
    };
    /** Who was refused lately, the newest first; the last ten thousand of a month at most, the log has all */
    "/api/v1/admin/security-events": {
      query?: {
        event?: SecurityEventKindInput;
        severity?: SecuritySeverityInput;
        limit?: number;
        cursor?: string;
      };
      reply: {
        data: SecurityEvent[];
        meta: {
          nextCursor: string | null;
          total?: number;
        };
      };
    };
    /** How full streams are, and how far behind each group of readers is */
    "/api/v1/admin/streams": {
      reply: {
        data: {
          topics: StreamTopic[];
          groups: StreamGroup[];
        };
      };
    };
    /** Mute windows that have not ended */
    "/api/v1/alert-mutes": {
      query?: {
        limit?: number;
        cursor?: string;
        /** Identifier */
        vehicle?: string;
        /** Identifier */
        fleet?: string;
      };
      reply: {
        data: AlertMute[];
        meta: {
          nextCursor: string | null;
          total?: number;
        };
      };
    };
    /** The rules that watch vehicles of yours, the standard ones among them */
    "/api/v1/alert-rules": {
      query?: {
        limit?: number;
        cursor?: string;
        enabled?: boolean;
        standard?: boolean;
      };
      reply: {
        data: AlertRule[];
        meta: {
          nextCursor: string | null;
          total?: number;
        };
      };
    };
    /** One rule; its version is the entity tag */
    "/api/v1/alert-rules/{id}": {
      path: {
        /** Identifier */
        id: string;
      };
      reply: {
        data: AlertRule;
      };
    };
    /** Alerts of the vehicles that you may see, those that rang last first */
    "/api/v1/alerts": {
      query?: {
        limit?: number;
        cursor?: string;
        /** Identifier */
        vehicle?: string;
        /** Identifier */
        fleet?: string;
        /** Identifier */
        rule?: string;
        status?: "active" | "cleared";
        severity?: SeverityInput;
        acknowledged?: boolean;
      };
      reply: {
        data: VehicleAlert[];
        meta: {
          nextCursor: string | null;
          total?: number;
        };
      };
    };
    /** One alert with its history */
    "/api/v1/alerts/{id}": {
      path: {
        id: string;
      };
      reply: {
        data: VehicleAlertWithHistory;
      };
    };
    /** Counts, mean time to acknowledge (MTTA) and until cleared (MTTR) per rule, and what flaps */
    "/api/v1/alerts/stats": {
      query?: {
        /** Default: 30 days before `to` */
        from?: string;
        /** Default: now */
        to?: string;
        /** Identifier */
        vehicle?: string;
        /** Identifier */
        fleet?: string;
      };
      reply: {
        data: AlertStats;
      };
    };
    /** Who looked at locations and personal data, for administrators; owners see who looked at their vehicle since it is theirs */
    "/api/v1/audit/reads": {
      query?: {
        /** Owners name their vehicle */
        vehicleId?: string;
        /** A person, as their token names them */
        reader?: string;
        kind?: ReadKindInput;
        /** Default: all that is kept */
        from?: string;
        /** Default: now */
        to?: string;
        limit?: number;
        cursor?: string;
      };
      reply: {
        data: AuditedRead[];
        meta: {
          nextCursor: string | null;
          total?: number;
        };
      };
    };
    /** Who changed what of vehicles and fleets, or was refused, for administrators; owners see what was done to their vehicle since it is theirs */
    "/api/v1/audit/writes": {
      query?: {
        /** Owners name their vehicle */
        vehicleId?: string;
        /** A person, as their token names them */
        actor?: string;
        command?: string;
        outcome?: WriteOutcomeInput;
        /** Default: all that is kept */
        from?: string;
        /** Default: now */
        to?: string;
        limit?: number;
        cursor?: string;
      };
      reply: {
        data: AuditedWrite[];
        meta: {
          nextCursor: string | null;
          total?: number;
        };
      };
    };
    /** Public keys of development tokens (RFC 7517) */
    "/api/v1/auth/jwks": {
      reply: {
        keys: Record<string, unknown>[];
      };
    };
    /** A feed as `text/calendar` (RFC 5545), for whoever has its secret address */
    "/api/v1/calendars/{file}": {
      path: {
        file: string;
      };
      reply: undefined;
    };
    /** Test drives as `text/calendar` (RFC 5545), for whoever has the secret address; nobody is named */
    "/api/v1/calendars/test-drives/{file}": {
      path: {
        file: string;
      };
      reply: undefined;
    };
    /** Customers of the showrooms of the caller: by e-mail, phone or external id exactly, by name nearly */
    "/api/v1/customers": {
      query?: {
        /** These alone; one that was merged leads to who it is part of */
        ids?: string[];
        email?: string;
        /** As people write it */
        phone?: string;
        /** system/value */
        externalId?: string;
        /** Its beginning, or something like it */
        name?: string;
        /** Identifier */
        householdId?: string;
        /** Identifier */
        showroomId?: string;
        limit?: number;
        cursor?: string;
      };
      reply: {
        data: Customer[];
        meta: {
          nextCursor: string | null;
          total?: number;
        };
      };
    };
    /** One customer; the id of a merged one answers with who it is part of */
    "/api/v1/customers/{customerId}": {
      path: {
        /** Identifier */
        customerId: string;
      };
      reply: {
        data: Customer;
      };
    };
    /** Who looked at a customer or changed them; for managers, administrators and the person */
    "/api/v1/customers/{customerId}/accesses": {
      path: {
        /** Identifier */
        customerId: string;
      };
      query?: {
        limit?: number;
        cursor?: string;
      };
      reply: {
        data: CustomerAccess[];
        meta: {
          nextCursor: string | null;
          total?: number;
        };
      };
    };
    /** Who may be the same person, with the reasons; nobody is merged of itself */
    "/api/v1/customers/{customerId}/duplicates": {
      path: {
        /** Identifier */
        customerId: string;
      };
      reply: {
        data: DuplicateSuggestion[];
      };
    };
    /** Everything that is kept of a person; also for the person */
    "/api/v1/customers/{customerId}/export": {
      path: {
        /** Identifier */
        customerId: string;
      };
      reply: {
        data: CustomerExport;
      };
    };
    /** Every touch and change, the latest first */
    "/api/v1/customers/{customerId}/timeline": {
      path: {
        /** Identifier */
        customerId: string;
      };
      query?: {
        limit?: number;
        cursor?: string;
      };
      reply: {
        data: TimelineEntry[];
        meta: {
          nextCursor: string | null;
          total?: number;
        };
      };
    };
    /** The best deals now, ranked, with reasons */
    "/api/v1/deals": {
      query?: {
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
        preferredMakes?: string[];
        riskTolerance?: "conservative" | "moderate" | "aggressive";
        /** Minor units, `min-max`; either may be left out */
        budgetRange?: string;
        prioritizeRoi?: boolean;
        preferredDealTypes?: string[];
        limit?: number;
      };
      reply: {
        data: Deal[];
        meta: {
          nextCursor: string | null;
          /** Listings that meet the criteria */
          total: number;
          /** Of these, listings that could not be valued */
          unscored: number;
        };
      };
    };
    /** One deal with its full explanation */
    "/api/v1/deals/{listingId}": {
      path: {
        /** Identifier */
        listingId: string;
      };
      query?: {
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
        /** How many comparables; default 10 */
        comparables?: number;
      };
      reply: {
        data: ExplainedDeal;
      };
    };
    /** Device keys of yours, without their secrets, newest first; all of them for an admin */
    "/api/v1/device-keys": {
      query?: {
        limit?: number;
        cursor?: string;
      };
      reply: {
        data: DeviceKey[];
        meta: {
          nextCursor: string | null;
          total?: number;
        };
      };
    };
    /** A position as OsmAnd and Traccar Client send it; speed in knots */
    "/api/v1/devices/osmand": {
      query?: Record<string, string | string[]>;
      reply: undefined;
    };
    /** Fleets that the caller may see; `parentId` gives those right below one */
    "/api/v1/fleets": {
      query?: {
        /** Identifier */
        parentId?: string;
        limit?: number;
        cursor?: string;
      };
      reply: {
        data: Fleet[];
        meta: {
          nextCursor: string | null;
          total?: number;
        };
      };
    };
    /** One fleet */
    "/api/v1/fleets/{fleetId}": {
      path: {
        /** Identifier */
        fleetId: string;
      };
      reply: {
        data: Fleet;
      };
    };
    /** What is due or overdue for the vehicles of a fleet and of those below it: inspections, insurances, warranties, documents, maintenance, parts, recalls; and how many of each. With `Accept: text/csv` all of it as a file */
    "/api/v1/fleets/{fleetId}/compliance": {
      path: {
        /** Identifier */
        fleetId: string;
      };
      query?: {
        kind?: ComplianceKindInput;
        status?: ComplianceStatusInput;
        /** Days from now */
        within?: number;
        limit?: number;
        cursor?: string;
      };
      reply: {
        data: ComplianceItem[];
        meta: {
          nextCursor: string | null;
          /** Of all that comes within so many days, whatever kind and status; on the first page alone */
          counts?: ComplianceCount[];
        };
      };
    };
    /** What the maintenance of a fleet cost by month, vehicle and kilometre, and what was used on the way */
    "/api/v1/fleets/{fleetId}/costs": {
      path: {
        /** Identifier */
        fleetId: string;
      };
      query?: {
        /** Default: a year before `to` */
        from?: string;
        /** Default: now */
        to?: string;
      };
      reply: {
        data: FleetCostReport;
      };
    };
    /** CO₂ of the trips of a fleet by month, with what it was computed from */
    "/api/v1/fleets/{fleetId}/emissions": {
      path: {
        /** Identifier */
        fleetId: string;
      };
      query?: {
        /** Default: a year before `to` */
        from?: string;
        /** Default: now */
        to?: string;
      };
      reply: {
        data: EmissionReport;
      };
    };
    /** Who may see a fleet by a grant */
    "/api/v1/fleets/{fleetId}/members": {
      path: {
        /** Identifier */
        fleetId: string;
      };
      query?: {
        all?: boolean;
        limit?: number;
        cursor?: string;
      };
      reply: {
        data: Grant[];
        meta: {
          nextCursor: string | null;
          total?: number;
        };
      };
    };
    /** Vehicles in a fleet; one is put into it by its `fleetId` */
    "/api/v1/fleets/{fleetId}/vehicles": {
      path: {
        /** Identifier */
        fleetId: string;
      };
      query?: {
        limit?: number;
        cursor?: string;
      };
      reply: {
        data: Vehicle[];
        meta: {
          nextCursor: string | null;
          total?: number;
        };
      };
    };
    /** What is to be done and sent, was, or was skipped and why */
    "/api/v1/follow-ups": {
      query?: {
        /** Identifier */
        leadId?: string;
        /** Identifier */
        showroomId?: string;
        /** Of the lead */
        repId?: string;
        state?: "waiting" | "due" | "sent" | "skipped";
        channel?: "task" | "email" | "sms" | "phone";
        limit?: number;
        cursor?: string;
      };
      reply: {
        data: FollowUp[];
        meta: {
          nextCursor: string | null;
          total?: number;
        };
      };
    };
    /** The geofences of your vehicles and fleets, or of one of them, newest first */
    "/api/v1/geofences": {
      query?: {
        /** Identifier */
        fleetId?: string;
        /** Identifier */
        vehicleId?: string;
        limit?: number;
        cursor?: string;
      };
      reply: {
        data: Geofence[];
        meta: {
          nextCursor: string | null;
          total?: number;
        };
      };
    };
    /** One geofence; its version is the entity tag */
    "/api/v1/geofences/{id}": {
      path: {
        id: string;
      };
      reply: {
        data: Geofence;
      };
    };
    /** Which vehicles came, stayed, left or passed through, newest first */
    "/api/v1/geofences/{id}/transitions": {
      path: {
        id: string;
      };
      query?: {
        /** Identifier */
        vehicleId?: string;
        /** RFC 3339 instant */
        from?: string;
        /** RFC 3339 instant */
        to?: string;
        limit?: number;
        cursor?: string;
      };
      reply: {
        data: GeofenceTransition[];
        meta: {
          nextCursor: string | null;
          total?: number;
        };
      };
    };
    /** Holds in your showrooms, newest first */
    "/api/v1/holds": {
      query?: {
        /** Identifier */
        unitId?: string;
        /** Identifier */
        showroomId?: string;
        /** Identifier */
        customerId?: string;
        status?: "active" | "queued" | "released" | "lapsed" | "converted";
        limit?: number;
        cursor?: string;
      };
      reply: {
        data: Hold[];
        meta: {
          nextCursor: string | null;
          total?: number;
        };
      };
    };
    /** One hold; whom it is for, those see who look after it */
    "/api/v1/holds/{holdId}": {
      path: {
        /** Identifier */
        holdId: string;
      };
      reply: {
        data: Hold;
      };
    };
    /** Units of all showrooms that you may see, newest first */
    "/api/v1/inventory": {
      query?: {
        /** Identifier */
        showroomId?: string;
        status?: "available" | "held" | "inTransfer" | "sold" | "delivered" | "removed";
        /** A piece of stock number, VIN or title */
        search?: string;
        /** Minor units of the currency */
        minPrice?: number;
        /** Minor units of the currency */
        maxPrice?: number;
        limit?: number;
        cursor?: string;
      };
      reply: {
        data: StockUnit[];
        meta: {
          nextCursor: string | null;
          total?: number;
        };
      };
    };
    /** One unit; what it cost is for managers */
    "/api/v1/inventory/{unitId}": {
      path: {
        /** Identifier */
        unitId: string;
      };
      reply: {
        data: StockUnit;
      };
    };
    /** Transfers from or to your showrooms, newest first */
    "/api/v1/inventory/transfers": {
      query?: {
        /** Identifier */
        unitId?: string;
        open?: boolean;
        limit?: number;
        cursor?: string;
      };
      reply: {
        data: StockTransfer[];
        meta: {
          nextCursor: string | null;
          total?: number;
        };
      };
    };
    /** Sources of leads: how many came, how soon they were answered, what became of them, what each cost */
    "/api/v1/lead-sources/stats": {
      query?: {
        /** Identifier */
        showroomId?: string;
        /** Leads that came since; default: 90 days ago */
        from?: string;
        /** And before; default: now */
        to?: string;
      };
      reply: {
        data: LeadSourceStats[];
        meta: {
          nextCursor: string | null;
          total?: number;
        };
      };
    };
    /** Leads, newest first */
    "/api/v1/leads": {
      query?: {
        /** Identifier */
        showroomId?: string;
        status?: LeadStatusInput[];
        open?: boolean;
        /** Identifier */
        repId?: string;
        unassigned?: boolean;
        /** Identifier */
        customerId?: string;
        /** Where the lead comes from */
        source?: string;
        minScore?: number;
        /** Open, and the follow-up or the answer is late */
        overdue?: boolean;
        /** Words, each in the lead (vehicle, source, comments) or a beginning of the customer’s name; or all of an e-mail address or phone number */
        q?: string;
        limit?: number;
        cursor?: string;
      };
      reply: {
        data: Lead[];
        meta: {
          nextCursor: string | null;
          total?: number;
        };
      };
    };
    /** One lead, with its score and why it is with whom */
    "/api/v1/leads/{leadId}": {
      path: {
        /** Identifier */
        leadId: string;
      };
      reply: {
        data: Lead;
      };
    };
    /** What happened with a lead, newest first */
    "/api/v1/leads/{leadId}/activities": {
      path: {
        /** Identifier */
        leadId: string;
      };
      query?: {
        limit?: number;
        cursor?: string;
      };
      reply: {
        data: LeadActivity[];
        meta: {
          nextCursor: string | null;
          total?: number;
        };
      };
    };
    /** One lead as ADF 1.0 (`application/xml`) */
    "/api/v1/leads/{leadId}/adf": {
      path: {
        /** Identifier */
        leadId: string;
      };
      reply: undefined;
    };
    /** Who was thought of for a lead, who was passed over and why, newest first */
    "/api/v1/leads/{leadId}/assignments": {
      path: {
        /** Identifier */
        leadId: string;
      };
      query?: {
        limit?: number;
        cursor?: string;
      };
      reply: {
        data: LeadAssignment[];
        meta: {
          nextCursor: string | null;
          total?: number;
        };
      };
    };
    /** Which price to offer, weighing the chance of a sale against the margin, and why; never applied by itself */
    "/api/v1/leads/{leadId}/price-suggestion": {
      path: {
        /** Identifier */
        leadId: string;
      };
      query: {
        /** What the vehicle has cost: what is above it is margin */
        cost: number;
        /** Default: the cost */
        floor?: number;
        /** Default: the asking price */
        ceiling?: number;
        /** Default: what scoring says of the listing */
        marketValue?: number;
      };
      reply: {
        data: PriceSuggestion;
      };
    };
    /** The market's stock, newest first */
    "/api/v1/listings": {
      query?: {
        make?: string;
        model?: string;
        sellerId?: string;
        status?: "inStock" | "reserved" | "sold" | "withdrawn";
        limit?: number;
        cursor?: string;
      };
      reply: {
        data: Listing[];
        meta: {
          nextCursor: string | null;
          total?: number;
        };
      };
    };
    /** One listing */
    "/api/v1/listings/{id}": {
      path: {
        /** Identifier */
        id: string;
      };
      reply: {
        data: Listing;
      };
    };
    /** Progress of an import */
    "/api/v1/listings/imports/{id}": {
      path: {
        id: string;
      };
      reply: {
        data: ListingImport;
      };
    };
    /** Rejected lines of an import with their reasons */
    "/api/v1/listings/imports/{id}/rejections": {
      path: {
        id: string;
      };
      query?: {
        limit?: number;
        cursor?: string;
      };
      reply: {
        data: ListingImportRejection[];
        meta: {
          nextCursor: string | null;
          total?: number;
        };
      };
    };
    /** Plans, newest first; of one fleet, or all that are for one vehicle */
    "/api/v1/maintenance-plans": {
      query?: {
        /** Identifier */
        vehicleId?: string;
        /** Identifier */
        fleetId?: string;
        limit?: number;
        cursor?: string;
      };
      reply: {
        data: MaintenancePlan[];
        meta: {
          nextCursor: string | null;
          total?: number;
        };
      };
    };
    /** One plan */
    "/api/v1/maintenance-plans/{planId}": {
      path: {
        planId: string;
      };
      reply: {
        data: MaintenancePlan;
      };
    };
    /** Feeds that you made; an administrator sees all */
    "/api/v1/maintenance/calendars": {
      reply: {
        data: CalendarFeed[];
      };
    };
    /** What comes due within some days, or is overdue: maintenance, parts, documents, warranties, insurances, inspections; and how many when */
    "/api/v1/maintenance/due": {
      query?: {
        /** Identifier */
        fleet?: string;
        /** Identifier */
        vehicleId?: string;
        kind?: ExpiryKindInput;
        /** Days from now */
        within?: number;
        limit?: number;
        cursor?: string;
      };
      reply: {
        data: Expiry[];
        meta: {
          nextCursor: string | null;
          /** All of them, not this page alone */
          counts: ExpiryCount[];
        };
      };
    };
    /** Versions of models, the newest first */
    "/api/v1/models": {
      query?: {
        kind?: ModelKindInput;
        limit?: number;
        cursor?: string;
      };
      reply: {
        data: Model[];
        meta: {
          nextCursor: string | null;
          total?: number;
        };
      };
    };
    /** One version with parameters and metrics */
    "/api/v1/models/{kind}/{version}": {
      path: {
        kind: ModelKindInput;
        /** Version */
        version: string;
      };
      reply: {
        data: ModelDetail;
      };
    };
    /** Whether the champion still sees what it was trained on, and keeps what it promises */
    "/api/v1/models/{kind}/drift": {
      path: {
        kind: ModelKindInput;
      };
      reply: {
        data: ModelDrift;
      };
    };
    /** How deals ranked with the knowledge of then turned out; fits models, takes up to two minutes */
    "/api/v1/models/back-test": {
      query?: {
        /** Sales from then on are held out; default 30 days ago */
        since?: string;
        /** One market; default all */
        currency?: string;
      };
      reply: {
        data: BackTest;
      };
    };
    /** How far a training is */
    "/api/v1/models/runs/{id}": {
      path: {
        id: string;
      };
      reply: {
        data: TrainingRun;
      };
    };
    /** What you were told, newest first */
    "/api/v1/notifications": {
      query?: {
        unread?: boolean;
        kind?: DeliveryKindInput;
        limit?: number;
        cursor?: string;
      };
      reply: {
        data: Notification[];
        meta: {
          nextCursor: string | null;
          total?: number;
        };
      };
    };
    /** One thing that you were told */
    "/api/v1/notifications/{notificationId}": {
      path: {
        /** Identifier */
        notificationId: string;
      };
      reply: {
        data: Notification;
      };
    };
    /** Where you want to be written to, and whether you have confirmed it */
    "/api/v1/notifications/addresses": {
      reply: {
        data: NotificationAddress[];
        meta: {
          nextCursor: string | null;
          total?: number;
        };
      };
    };
    /** How much you have yet to read */
    "/api/v1/notifications/count": {
      reply: {
        data: {
          unread: number;
        };
      };
    };
    /** What became of notifications: waiting, sent, failed, skipped and why, with receipts */
    "/api/v1/notifications/deliveries": {
      query?: {
        /** Identifier */
        showroomId?: string;
        state?: DeliveryStateInput;
        kind?: DeliveryKindInput;
        channel?: NotificationChannelInput;
        /** Identifier */
        customerId?: string;
        limit?: number;
        cursor?: string;
      };
      reply: {
        data: NotificationDelivery[];
        meta: {
          nextCursor: string | null;
          total?: number;
        };
      };
    };
    /** What became of one notification */
    "/api/v1/notifications/deliveries/{notificationId}": {
      path: {
        /** Identifier */
        notificationId: string;
      };
      reply: {
        data: NotificationDelivery;
      };
    };
    /** What people are notified of, and what its templates may speak of */
    "/api/v1/notifications/kinds": {
      reply: {
        data: NotificationKindDescription[];
      };
    };
    /** What was sent on channels that have no provider: nobody got it, here it can be read */
    "/api/v1/notifications/outbox": {
      query?: {
        /** Identifier */
        showroomId?: string;
        channel?: NotificationChannelInput;
        limit?: number;
        cursor?: string;
      };
      reply: {
        data: ShownMessage[];
        meta: {
          nextCursor: string | null;
          total?: number;
        };
      };
    };
    /** How you want to be told of things */
    "/api/v1/notifications/preferences": {
      reply: {
        data: NotificationPreferences;
      };
    };
    /** Templates with all their versions, newest first */
    "/api/v1/notifications/templates": {
      query?: {
        /** Identifier */
        showroomId?: string;
        kind?: NotificationKindInput;
        channel?: NotificationChannelInput;
        /** ISO 639 language */
        language?: string;
        limit?: number;
        cursor?: string;
      };
      reply: {
        data: NotificationTemplate[];
        meta: {
          nextCursor: string | null;
          total?: number;
        };
      };
    };
    /** One version of a template */
    "/api/v1/notifications/templates/{templateId}": {
      path: {
        /** Identifier */
        templateId: string;
      };
      reply: {
        data: NotificationTemplate;
      };
    };
    /** A page that asks whether to send no more advertising; nothing is changed by looking at it */
    "/api/v1/notifications/unsubscribe/{token}": {
      path: {
        token: string;
      };
      reply: undefined;
    };
    /** How far a person is forgotten, for themselves and administrators */
    "/api/v1/privacy/erasures/{id}": {
      path: {
        id: string;
      };
      reply: {
        data: Erasure;
      };
    };
    /** Everything that vehicles, recommendations and deals hold of a person, for themselves and administrators; as one JSON document, or by `Accept: application/x-ndjson` a line for each thing with its `part` */
    "/api/v1/privacy/export": {
      query: {
        /** A person, as their token names them */
        user: string;
      };
      reply: {
        data: PersonExport;
      };
    };
    /** Who is connected, the longest first */
    "/api/v1/realtime/connections": {
      query?: {
        user?: string;
        limit?: number;
      };
      reply: {
        data: LiveConnection[];
        meta: {
          nextCursor: string | null;
          total?: number;
        };
      };
    };
    /** Live connections and rooms by kind, over all servers */
    "/api/v1/realtime/stats": {
      reply: {
        data: RealtimeStats;
      };
    };
    /** Recall campaigns, the last recorded first */
    "/api/v1/recalls": {
      query?: {
        number?: string;
        make?: string;
        limit?: number;
        cursor?: string;
      };
      reply: {
        data: Recall[];
        meta: {
          nextCursor: string | null;
          total?: number;
        };
      };
    };
    /** Vehicles in stock that the caller may like, ranked, with reasons */
    "/api/v1/recommendations": {
      query?: {
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
        preferredBodyClasses?: string[];
        preferredSellers?: string[];
        /** Minor units of `currency`, `min-max`; either may be left out */
        budgetRange?: string;
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
    /** What the caller is told of */
    "/api/v1/recommendations/alerts": {
      reply: {
        data: RecommendationAlert[];
        meta: {
          nextCursor: string | null;
          total?: number;
        };
      };
    };
    /** What others buy or look at together with vehicles */
    "/api/v1/recommendations/frequently-bought-together": {
      query: {
        listingId: string[];
        limit?: number;
      };
      reply: {
        data: Companion[];
        meta: {
          nextCursor: string | null;
        };
      };
    };
    /** What people did and were sent in the last hour and day */
    "/api/v1/recommendations/stats": {
      query?: {
        detailed?: boolean;
      };
      reply: {
        data: RecommendationStats;
      };
    };
    /** Sales of your showrooms, newest first */
    "/api/v1/sales": {
      query?: {
        /** Identifier */
        showroomId?: string;
        /** Identifier */
        unitId?: string;
        /** Identifier */
        customerId?: string;
        /** Identifier */
        leadId?: string;
        status?: "started" | "quoted" | "agreed" | "financed" | "contracted" | "delivered" | "cancelled" | "unwound";
        limit?: number;
        cursor?: string;
      };
      reply: {
        data: Sale[];
        meta: {
          nextCursor: string | null;
          total?: number;
        };
      };
    };
    /** One sale with its figures; gross is for managers */
    "/api/v1/sales/{saleId}": {
      path: {
        /** Identifier */
        saleId: string;
      };
      reply: {
        data: Sale;
      };
    };
    /** Who did what to a sale, in order */
    "/api/v1/sales/{saleId}/changes": {
      path: {
        /** Identifier */
        saleId: string;
      };
      reply: {
        data: SaleChange[];
      };
    };
    /** Papers of a sale that were given out, each with its SHA-256 */
    "/api/v1/sales/{saleId}/documents": {
      path: {
        /** Identifier */
        saleId: string;
      };
      reply: {
        data: Paper[];
      };
    };
    /** The buyer’s order of a sale as PDF, from when it is agreed; once signed it stands as it was then */
    "/api/v1/sales/{saleId}/documents/buyers-order": {
      path: {
        /** Identifier */
        saleId: string;
      };
      query?: {
        language?: PaperLanguageInput;
      };
      reply: undefined;
    };
    /** The quote of a sale as PDF, from when it is quoted until it is signed; `version` for an earlier one */
    "/api/v1/sales/{saleId}/documents/quote": {
      path: {
        /** Identifier */
        saleId: string;
      };
      query?: {
        language?: PaperLanguageInput;
        version?: number;
      };
      reply: undefined;
    };
    /** What others bought together with such a vehicle */
    "/api/v1/sales/{saleId}/suggestions": {
      path: {
        /** Identifier */
        saleId: string;
      };
      reply: {
        data: Companion[];
        meta: {
          nextCursor: string | null;
        };
      };
    };
    /** The searches that the caller keeps, by name */
    "/api/v1/saved-searches": {
      reply: {
        data: SavedSearch[];
        meta: {
          nextCursor: string | null;
          total?: number;
        };
      };
    };
    /** Showrooms of the caller */
    "/api/v1/showrooms": {
      query?: {
        limit?: number;
        cursor?: string;
      };
      reply: {
        data: Showroom[];
        meta: {
          nextCursor: string | null;
          total?: number;
        };
      };
    };
    /** One showroom */
    "/api/v1/showrooms/{showroomId}": {
      path: {
        /** Identifier */
        showroomId: string;
      };
      reply: {
        data: Showroom;
      };
    };
    /** Calendars of the showroom that you made; managers see all */
    "/api/v1/showrooms/{showroomId}/calendars": {
      path: {
        /** Identifier */
        showroomId: string;
      };
      reply: {
        data: DriveCalendar[];
      };
    };
    /** Who is on the floor now */
    "/api/v1/showrooms/{showroomId}/floor": {
      path: {
        /** Identifier */
        showroomId: string;
      };
      reply: {
        data: Floor;
      };
    };
    /** The plan of the floor: zones, and where units stand, in metres */
    "/api/v1/showrooms/{showroomId}/floor-plan": {
      path: {
        /** Identifier */
        showroomId: string;
      };
      reply: {
        data: FloorPlan;
      };
    };
    /** Sequences of follow-ups of a showroom */
    "/api/v1/showrooms/{showroomId}/follow-up-plans": {
      path: {
        /** Identifier */
        showroomId: string;
      };
      query?: {
        limit?: number;
        cursor?: string;
      };
      reply: {
        data: FollowUpPlan[];
        meta: {
          nextCursor: string | null;
          total?: number;
        };
      };
    };
    /** How far visits came, how long they stayed in which zone and near which unit; counts below five are not told. With `Accept: text/csv` as a file */
    "/api/v1/showrooms/{showroomId}/funnel": {
      path: {
        /** Identifier */
        showroomId: string;
      };
      query?: {
        /** RFC 3339 instant */
        from?: string;
        /** RFC 3339 instant */
        to?: string;
      };
      reply: {
        data: FloorFunnel;
      };
    };
    /** Where people stood of late */
    "/api/v1/showrooms/{showroomId}/heatmap": {
      path: {
        /** Identifier */
        showroomId: string;
      };
      reply: {
        data: Heatmap;
      };
    };
    /** Units of one showroom, newest first */
    "/api/v1/showrooms/{showroomId}/inventory": {
      path: {
        /** Identifier */
        showroomId: string;
      };
      query?: {
        status?: "available" | "held" | "inTransfer" | "sold" | "delivered" | "removed";
        /** A piece of stock number, VIN or title */
        search?: string;
        /** Minor units of the currency */
        minPrice?: number;
        /** Minor units of the currency */
        maxPrice?: number;
        limit?: number;
        cursor?: string;
      };
      reply: {
        data: StockUnit[];
        meta: {
          nextCursor: string | null;
          total?: number;
        };
      };
    };
    /** Reps of a showroom, by name, with who is there now */
    "/api/v1/showrooms/{showroomId}/reps": {
      path: {
        /** Identifier */
        showroomId: string;
      };
      query?: {
        active?: boolean;
        /** On shift and not away, now */
        available?: boolean;
        skill?: unknown & unknown;
        /** ISO 639 language */
        language?: string;
      };
      reply: {
        data: Rep[];
        meta: {
          nextCursor: string | null;
          total?: number;
        };
      };
    };
    /** One rep */
    "/api/v1/showrooms/{showroomId}/reps/{repId}": {
      path: {
        /** Identifier */
        showroomId: string;
        /** Identifier */
        repId: string;
      };
      reply: {
        data: Rep;
      };
    };
    /** Which taxes and fees the showroom adds to sales */
    "/api/v1/showrooms/{showroomId}/sale-rules": {
      path: {
        /** Identifier */
        showroomId: string;
      };
      reply: {
        data: SaleRules;
      };
    };
    /** Whose turn it is */
    "/api/v1/showrooms/{showroomId}/up-list": {
      path: {
        /** Identifier */
        showroomId: string;
      };
      reply: {
        data: UpList;
      };
    };
    /** Who was called, greeted, skipped and why, newest first */
    "/api/v1/showrooms/{showroomId}/up-list/log": {
      path: {
        /** Identifier */
        showroomId: string;
      };
      query?: {
        /** Identifier */
        repId?: string;
        /** Identifier */
        visitId?: string;
        kind?: "joined" | "left" | "called" | "greeted" | "finished" | "skipped";
        limit?: number;
        cursor?: string;
      };
      reply: {
        data: UpLogEntry[];
        meta: {
          nextCursor: string | null;
          total?: number;
        };
      };
    };
    /** Visits, the latest first */
    "/api/v1/showrooms/{showroomId}/visits": {
      path: {
        /** Identifier */
        showroomId: string;
      };
      query?: {
        limit?: number;
        cursor?: string;
        open?: boolean;
        /** Identifier */
        customerId?: string;
      };
      reply: {
        data: Visit[];
        meta: {
          nextCursor: string | null;
          total?: number;
        };
      };
    };
    /** One visit with its path */
    "/api/v1/showrooms/{showroomId}/visits/{visitId}": {
      path: {
        /** Identifier */
        showroomId: string;
        /** Identifier */
        visitId: string;
      };
      reply: {
        data: VisitWithPath;
      };
    };
    /** The signal catalogue: every signal with its unit, range, type and place in VSS 6.0 */
    "/api/v1/signals": {
      reply: {
        data: Signal[];
      };
    };
    /** Test drives in your showrooms, newest first */
    "/api/v1/test-drives": {
      query?: {
        /** Identifier */
        showroomId?: string;
        /** Identifier */
        unitId?: string;
        /** Identifier */
        repId?: string;
        /** Identifier */
        customerId?: string;
        status?: "scheduled" | "started" | "completed" | "cancelled" | "noShow";
        /** Those that end after this */
        from?: string;
        /** Those that begin before this */
        to?: string;
        limit?: number;
        cursor?: string;
      };
      reply: {
        data: TestDrive[];
        meta: {
          nextCursor: string | null;
          total?: number;
        };
      };
    };
    /** One test drive, with the trips that the vehicle recorded of it */
    "/api/v1/test-drives/{testDriveId}": {
      path: {
        /** Identifier */
        testDriveId: string;
      };
      reply: {
        data: TestDrive;
      };
    };
    /** The agreement on a test drive as PDF; once the keys were given it stands as it was then */
    "/api/v1/test-drives/{testDriveId}/agreement": {
      path: {
        /** Identifier */
        testDriveId: string;
      };
      query?: {
        language?: PaperLanguageInput;
      };
      reply: undefined;
    };
    /** One test drive as `text/calendar` (RFC 5545), to be put into a calendar; nobody is named */
    "/api/v1/test-drives/{testDriveId}/calendar": {
      path: {
        /** Identifier */
        testDriveId: string;
      };
      query?: {
        language?: PaperLanguageInput;
      };
      reply: undefined;
    };
    /** When a unit and a rep are free, within opening hours */
    "/api/v1/test-drives/slots": {
      query: {
        /** Identifier */
        unitId: string;
        /** Identifier */
        repId?: string;
        /** Default: now */
        from?: string;
        days?: number;
        minutes?: number;
        /** Minutes from one slot to the next */
        step?: number;
      };
      reply: {
        data: TestDriveSlot[];
      };
    };
    /** Transfers to and from the caller, the latest first */
    "/api/v1/transfers": {
      query?: {
        limit?: number;
        cursor?: string;
      };
      reply: {
        data: OwnershipTransfer[];
        meta: {
          nextCursor: string | null;
          total?: number;
        };
      };
    };
    /** What a transfer hands over, for both sides: odometer and how far to trust it, open recalls, service, what is due, documents; kept as it stood when it was accepted */
    "/api/v1/transfers/{transferId}/report": {
      path: {
        transferId: string;
      };
      reply: {
        data: HandOverReport;
      };
    };
    /** One trip with its course; `Accept: application/geo+json` for a GeoJSON Feature, `application/gpx+xml` for GPX 1.1 */
    "/api/v1/trips/{id}": {
      path: {
        /** Identifier */
        id: string;
      };
      reply: {
        data: TripWithPath;
      };
    };
    /** What people did to a trip, newest first */
    "/api/v1/trips/{id}/edits": {
      path: {
        /** Identifier */
        id: string;
      };
      query?: {
        limit?: number;
        cursor?: string;
      };
      reply: {
        data: TripEdit[];
        meta: {
          nextCursor: string | null;
          total?: number;
        };
      };
    };
    /** Vehicles that the caller may see, the newest first */
    "/api/v1/vehicles": {
      query?: {
        /** Whole, or in part with `*` */
        vin?: string;
        /** Blanks, dashes and case do not matter */
        plate?: string;
        stockNumber?: string;
        /** Each word occurs in VIN, plate, make, model, colour or engine number; best matches first */
        text?: string;
        make?: string;
        model?: string;
        /** Identifier */
        fleetId?: string;
        status?: "active" | "inMaintenance" | "inactive" | "sold" | "scrapped";
        include?: ("provenance" | "vin" | "maintenance")[];
        limit?: number;
        cursor?: string;
      };
      reply: {
        data: Vehicle[];
        meta: {
          nextCursor: string | null;
          total?: number;
        };
      };
    };
    /** One vehicle; `at` shows it as it was known then; the id of a merged one answers with the survivor */
    "/api/v1/vehicles/{vehicleId}": {
      path: {
        /** Identifier */
        vehicleId: string;
      };
      query?: {
        /** RFC 3339 instant */
        at?: string;
        include?: ("provenance" | "vin" | "maintenance")[];
      };
      reply: {
        data: Vehicle;
      };
    };
    /** Alerts of one vehicle, those that rang last first */
    "/api/v1/vehicles/{vehicleId}/alerts": {
      path: {
        /** Identifier */
        vehicleId: string;
      };
      query?: {
        limit?: number;
        cursor?: string;
        /** Identifier */
        fleet?: string;
        /** Identifier */
        rule?: string;
        status?: "active" | "cleared";
        severity?: SeverityInput;
        acknowledged?: boolean;
      };
      reply: {
        data: VehicleAlert[];
        meta: {
          nextCursor: string | null;
          total?: number;
        };
      };
    };
    /** Documents of a vehicle, newest first, each with its expiry */
    "/api/v1/vehicles/{vehicleId}/documents": {
      path: {
        /** Identifier */
        vehicleId: string;
      };
      query?: {
        type?: DocumentTypeInput;
        limit?: number;
        cursor?: string;
      };
      reply: {
        data: VehicleDocument[];
        meta: {
          nextCursor: string | null;
          total?: number;
        };
      };
    };
    /** One document */
    "/api/v1/vehicles/{vehicleId}/documents/{documentId}": {
      path: {
        /** Identifier */
        vehicleId: string;
        documentId: string;
      };
      reply: {
        data: VehicleDocument;
      };
    };
    /** The content of a document, as a download */
    "/api/v1/vehicles/{vehicleId}/documents/{documentId}/content": {
      path: {
        /** Identifier */
        vehicleId: string;
        documentId: string;
      };
      reply: undefined;
    };
    /** How a vehicle was driven: the score and what it is made of, and what was harsh, newest first */
    "/api/v1/vehicles/{vehicleId}/driving": {
      path: {
        /** Identifier */
        vehicleId: string;
      };
      query?: {
        /** Default: 90 days before `to` */
        from?: string;
        /** Default: now */
        to?: string;
        limit?: number;
        cursor?: string;
      };
      reply: {
        data: {
          score: DrivingReport;
          events: DrivingEvent[];
        };
        meta: {
          nextCursor: string | null;
        };
      };
    };
    /** CO₂ of the trips of one vehicle by month, with what it was computed from */
    "/api/v1/vehicles/{vehicleId}/emissions": {
      path: {
        /** Identifier */
        vehicleId: string;
      };
      query?: {
        /** Default: a year before `to` */
        from?: string;
        /** Default: now */
        to?: string;
      };
      reply: {
        data: EmissionReport;
      };
    };
    /** Who may see a vehicle by a grant of its own */
    "/api/v1/vehicles/{vehicleId}/grants": {
      path: {
        /** Identifier */
        vehicleId: string;
      };
      query?: {
        all?: boolean;
        limit?: number;
        cursor?: string;
      };
      reply: {
        data: Grant[];
        meta: {
          nextCursor: string | null;
          total?: number;
        };
      };
    };
    /** What changed of a vehicle and of those merged into it, the latest first */
    "/api/v1/vehicles/{vehicleId}/history": {
      path: {
        /** Identifier */
        vehicleId: string;
      };
      query?: {
        limit?: number;
        cursor?: string;
      };
      reply: {
        data: VehicleChange[];
        meta: {
          nextCursor: string | null;
          total?: number;
        };
      };
    };
    /** Inspections of a vehicle, newest first, each with its expiry */
    "/api/v1/vehicles/{vehicleId}/inspections": {
      path: {
        /** Identifier */
        vehicleId: string;
      };
      query?: {
        limit?: number;
        cursor?: string;
      };
      reply: {
        data: VehicleDocument[];
        meta: {
          nextCursor: string | null;
          total?: number;
        };
      };
    };
    /** Insurances of a vehicle, newest first, each with its expiry */
    "/api/v1/vehicles/{vehicleId}/insurance": {
      path: {
        /** Identifier */
        vehicleId: string;
      };
      query?: {
        limit?: number;
        cursor?: string;
      };
      reply: {
        data: VehicleDocument[];
        meta: {
          nextCursor: string | null;
          total?: number;
        };
      };
    };
    /** Orders and records of a vehicle, newest first */
    "/api/v1/vehicles/{vehicleId}/maintenance": {
      path: {
        /** Identifier */
        vehicleId: string;
      };
      query?: {
        status?: MaintenanceStatusInput;
        planId?: string;
        limit?: number;
        cursor?: string;
      };
      reply: {
        data: MaintenanceRecord[];
        meta: {
          nextCursor: string | null;
          total?: number;
        };
      };
    };
    /** One order or record */
    "/api/v1/vehicles/{vehicleId}/maintenance/{recordId}": {
      path: {
        /** Identifier */
        vehicleId: string;
        recordId: string;
      };
      reply: {
        data: MaintenanceRecord;
      };
    };
    /** Who changed what of a record, the latest first */
    "/api/v1/vehicles/{vehicleId}/maintenance/{recordId}/changes": {
      path: {
        /** Identifier */
        vehicleId: string;
        recordId: string;
      };
      query?: {
        limit?: number;
        cursor?: string;
      };
      reply: {
        data: MaintenanceRecordChange[];
        meta: {
          nextCursor: string | null;
          total?: number;
        };
      };
    };
    /** What the maintenance of a vehicle cost, by year and currency */
    "/api/v1/vehicles/{vehicleId}/maintenance/costs": {
      path: {
        /** Identifier */
        vehicleId: string;
      };
      reply: {
        data: MaintenanceCost[];
      };
    };
    /** What a vehicle will need: plans beside what scoring foretells, with evidence */
    "/api/v1/vehicles/{vehicleId}/maintenance/forecast": {
      path: {
        /** Identifier */
        vehicleId: string;
      };
      reply: {
        data: VehicleMaintenanceForecast;
      };
    };
    /** Where a vehicle is in each of its plans: last done, next due by each measure, what binds */
    "/api/v1/vehicles/{vehicleId}/maintenance/plans": {
      path: {
        /** Identifier */
        vehicleId: string;
      };
      reply: {
        data: VehiclePlan[];
      };
    };
    /** The ledger of a vehicle’s odometer, the latest first; of telemetry the first and the last of a day */
    "/api/v1/vehicles/{vehicleId}/odometer": {
      path: {
        /** Identifier */
        vehicleId: string;
      };
      query?: {
        status?: "accepted" | "suspect" | "rejected";
        limit?: number;
        cursor?: string;
      };
      reply: {
        data: OdometerEntry[];
        meta: {
          nextCursor: string | null;
          total?: number;
        };
      };
    };
    /** Who owned a vehicle, the latest first */
    "/api/v1/vehicles/{vehicleId}/owners": {
      path: {
        /** Identifier */
        vehicleId: string;
      };
      query?: {
        limit?: number;
        cursor?: string;
      };
      reply: {
        data: Ownership[];
        meta: {
          nextCursor: string | null;
          total?: number;
        };
      };
    };
    /** Parts of a vehicle with their distance, age and wear, newest first */
    "/api/v1/vehicles/{vehicleId}/parts": {
      path: {
        /** Identifier */
        vehicleId: string;
      };
      query?: {
        limit?: number;
        cursor?: string;
      };
      reply: {
        data: VehiclePart[];
        meta: {
          nextCursor: string | null;
          total?: number;
        };
      };
    };
    /** One part with its fittings and wear */
    "/api/v1/vehicles/{vehicleId}/parts/{partId}": {
      path: {
        /** Identifier */
        vehicleId: string;
        partId: string;
      };
      reply: {
        data: VehiclePart;
      };
    };
    /** Recalls that affect a vehicle, and what was done about each */
    "/api/v1/vehicles/{vehicleId}/recalls": {
      path: {
        /** Identifier */
        vehicleId: string;
      };
      query?: {
        status?: RecallStatusInput;
        limit?: number;
        cursor?: string;
      };
      reply: {
        data: VehicleRecall[];
        meta: {
          nextCursor: string | null;
          total?: number;
        };
      };
    };
    /** The latest state of one vehicle */
    "/api/v1/vehicles/{vehicleId}/state": {
      path: {
        /** Identifier */
        vehicleId: string;
      };
      reply: {
        data: VehicleState;
      };
    };
    /** The readings of one vehicle as they came, the newest first */
    "/api/v1/vehicles/{vehicleId}/telemetry": {
      path: {
        /** Identifier */
        vehicleId: string;
      };
      query?: {
        /** Beginning; a day before the end unless given */
        from?: string;
        /** End, itself outside; now unless given */
        to?: string;
        limit?: number;
        cursor?: string;
      };
      reply: {
        data: BundledReading[];
        meta: {
          nextCursor: string | null;
          total?: number;
        };
      };
    };
    /** Signals over time, at most 2,000 points of each, gaps shown as gaps */
    "/api/v1/vehicles/{vehicleId}/telemetry/trends": {
      path: {
        /** Identifier */
        vehicleId: string;
      };
      query: {
        signals: ("altitude" | "speed" | "odometer" | "tripDistance" | "acceleration.longitudinal" | "acceleration.lateral" | "acceleration.vertical" | "engineSpeed" | "engineLoad" | "engineHours" | "engineRunTime" | "throttle" | "accelerator" | "coolantTemp" | "oilTemp" | "oilLife" | "oilPressure" | "intakeTemp" | "intakePressure" | "massAirFlow" | "barometricPressure" | "ambientTemp" | "fuelLevel" | "fuelVolume" | "fuelRate" | "fuelEconomy" | "energyEconomy" | "range" | "stateOfCharge" | "stateOfHealth" | "tractionBatteryTemp" | "batteryVoltage" | "tirePressure.frontLeft" | "padWear.frontLeft" | "tirePressure.frontRight" | "padWear.frontRight" | "tirePressure.rearLeft" | "padWear.rearLeft" | "tirePressure.rearRight" | "padWear.rearRight" | "distanceWithMil" | "distanceSinceClear" | "distanceToService" | "timeToService")[];
        /** Beginning; a day before the end unless given */
        from?: string;
        /** End, itself outside; now unless given */
        to?: string;
      };
      reply: {
        data: Trends;
      };
    };
    /** Trips of one vehicle that overlap a span of time, newest first */
    "/api/v1/vehicles/{vehicleId}/trips": {
      path: {
        /** Identifier */
        vehicleId: string;
      };
      query?: {
        /** RFC 3339 instant */
        from?: string;
        /** RFC 3339 instant */
        to?: string;
        label?: "business" | "private" | "commute" | "other";
        limit?: number;
        cursor?: string;
      };
      reply: {
        data: Trip[];
        meta: {
          nextCursor: string | null;
          total?: number;
        };
      };
    };
    /** Warranties of a vehicle, newest first, each with its expiry */
    "/api/v1/vehicles/{vehicleId}/warranty": {
      path: {
        /** Identifier */
        vehicleId: string;
      };
      query?: {
        limit?: number;
        cursor?: string;
      };
      reply: {
        data: VehicleDocument[];
        meta: {
          nextCursor: string | null;
          total?: number;
        };
      };
    };
    /** Progress of an import of vehicles */
    "/api/v1/vehicles/imports/{id}": {
      path: {
        id: string;
      };
      reply: {
        data: VehicleImport;
      };
    };
    /** Rejected lines of an import of vehicles with their reasons */
    "/api/v1/vehicles/imports/{id}/rejections": {
      path: {
        id: string;
      };
      query?: {
        limit?: number;
        cursor?: string;
      };
      reply: {
        data: ListingImportRejection[];
        meta: {
          nextCursor: string | null;
          total?: number;
        };
      };
    };
    /** What a VIN tells by itself: maker, country, model year, plant, check digit */
    "/api/v1/vins/{vin}": {
      path: {
        vin: string;
      };
      reply: {
        data: DecodedVin;
      };
    };
  };
  PATCH: {
    /** Change a rule or switch it on or off; `If-Match` names the version it is meant for, or * */
    "/api/v1/alert-rules/{id}": {
      path: {
        /** Identifier */
        id: string;
      };
      body: {
        name?: string;
        description?: string;
        scope?: AlertScopeInput;
        definition?: AlertDefinitionInput;
        enabled?: boolean;
      };
      ifMatch: number | string;
      reply: {
        data: AlertRule;
      };
    };
    /** Say something of a customer; null takes a fact back, lists are replaced */
    "/api/v1/customers/{customerId}": {
      path: {
        /** Identifier */
        customerId: string;
      };
      body: CustomerPatchInput;
      ifMatch: number | string;
      reply: {
        data: Customer;
      };
    };
    /** Rename a fleet, or put it below another one */
    "/api/v1/fleets/{fleetId}": {
      path: {
        /** Identifier */
        fleetId: string;
      };
      body: FleetPatchInput;
      ifMatch: number | string;
      reply: {
        data: Fleet;
      };
    };
    /** Say that a follow-up was done, or that it will not be */
    "/api/v1/follow-ups/{followUpId}": {
      path: {
        /** Identifier */
        followUpId: string;
      };
      body: {
        state: "sent" | "skipped";
      };
      reply: {
        data: FollowUp;
      };
    };
    /** Change a geofence; `If-Match` names the version it is meant for, or * */
    "/api/v1/geofences/{id}": {
      path: {
        id: string;
      };
      body: {
        name?: string;
        feature?: AreaFeatureInput;
        /** Metres that a vehicle must be outside before it has left: what fixes waver by */
        margin?: number;
        /** Seconds that a visit, or an absence, must last before it counts */
        minimumDwell?: number;
        /** Seconds inside after which it is told that the vehicle dwells; null for never */
        dwell?: number | null;
      };
      ifMatch: number | string;
      reply: {
        data: Geofence;
      };
    };
    /** Say when a grant ends; `null`: never */
    "/api/v1/grants/{grantId}": {
      path: {
        grantId: string;
      };
      body: {
        until: string | null;
      };
      reply: {
        data: Grant;
      };
    };
    /** Price a unit, say more of it, remove it or bring it back */
    "/api/v1/inventory/{unitId}": {
      path: {
        /** Identifier */
        unitId: string;
      };
      body: StockUnitPatchInput;
      ifMatch: number | string;
      reply: {
        data: StockUnit;
      };
    };
    /** Change a lead: new → engaged → appointmentSet → showed → sold, lost from any open one; back from appointmentSet and showed; lost is reopened as engaged, sold as showed by managers */
    "/api/v1/leads/{leadId}": {
      path: {
        /** Identifier */
        leadId: string;
      };
      body: LeadPatchInput;
      ifMatch: number | string;
      reply: {
        data: Lead;
      };
    };
    /** Change price, stock state or facts; `If-Match: "version"` guards against a lost update */
    "/api/v1/listings/{id}": {
      path: {
        /** Identifier */
        id: string;
      };
      body: ListingPatchInput;
      ifMatch?: number | string;
      reply: {
        data: Listing;
      };
    };
    /** Change a plan; `If-Match: "version"` guards against a lost update */
    "/api/v1/maintenance-plans/{planId}": {
      path: {
        planId: string;
      };
      body: MaintenancePlanPatchInput;
      ifMatch?: number | string;
      reply: {
        data: MaintenancePlan;
      };
    };
    /** You have read it, or want to read it again */
    "/api/v1/notifications/{notificationId}": {
      path: {
        /** Identifier */
        notificationId: string;
      };
      body: {
        read: boolean;
      };
      reply: {
        data: Notification;
      };
    };
    /** Change the terms of a sale; what was agreed is a quote again */
    "/api/v1/sales/{saleId}": {
      path: {
        /** Identifier */
        saleId: string;
      };
      body: SalePatchInput;
      ifMatch: number | string;
      reply: {
        data: Sale;
      };
    };
    /** Rename a search, change what it looks for, turn its alerts on or off */
    "/api/v1/saved-searches/{id}": {
      path: {
        id: string;
      };
      body: SavedSearchPatchInput;
      reply: {
        data: SavedSearch;
      };
    };
    /** Change the record of a showroom */
    "/api/v1/showrooms/{showroomId}": {
      path: {
        /** Identifier */
        showroomId: string;
      };
      body: ShowroomPatchInput;
      ifMatch: number | string;
      reply: {
        data: Showroom;
      };
    };
    /** Change a rep; reps may say of themselves that they are away */
    "/api/v1/showrooms/{showroomId}/reps/{repId}": {
      path: {
        /** Identifier */
        showroomId: string;
        /** Identifier */
        repId: string;
      };
      body: RepPatchInput;
      ifMatch: number | string;
      reply: {
        data: Rep;
      };
    };
    /** Move a test drive to another time or rep */
    "/api/v1/test-drives/{testDriveId}": {
      path: {
        /** Identifier */
        testDriveId: string;
      };
      body: TestDrivePatchInput;
      ifMatch: number | string;
      reply: {
        data: TestDrive;
      };
    };
    /** Say what a trip was for; `If-Match: "version"` guards against a lost update */
    "/api/v1/trips/{id}": {
      path: {
        /** Identifier */
        id: string;
      };
      body: {
        label?: "business" | "private" | "commute" | "other" | null;
        note?: string | null;
      };
      ifMatch?: number | string;
      reply: {
        data: Trip;
      };
    };
    /** JSON merge patch; a field that a better source has said keeps its value */
    "/api/v1/vehicles/{vehicleId}": {
      path: {
        /** Identifier */
        vehicleId: string;
      };
      query?: {
        source?: VehicleSourceInput;
        /** When it was so; default: now */
        statedAt?: string;
        confidence?: number;
      };
      body: VehiclePatchInput;
      ifMatch: number | string;
      reply: {
        data: Vehicle;
      };
    };
    /** Change or renew a document; `If-Match: "version"` guards against a lost update */
    "/api/v1/vehicles/{vehicleId}/documents/{documentId}": {
      path: {
        /** Identifier */
        vehicleId: string;
        documentId: string;
      };
      body: VehicleDocumentPatchInput;
      ifMatch?: number | string;
      reply: {
        data: VehicleDocument;
      };
    };
    /** Go on with an order, or correct a record; `If-Match: "version"` guards against a lost update */
    "/api/v1/vehicles/{vehicleId}/maintenance/{recordId}": {
      path: {
        /** Identifier */
        vehicleId: string;
        recordId: string;
      };
      body: MaintenanceRecordPatchInput;
      ifMatch?: number | string;
      reply: {
        data: MaintenanceRecord;
      };
    };
    /** Accept or reject a reading, or say what it should have been; what it was is kept */
    "/api/v1/vehicles/{vehicleId}/odometer/{entryId}": {
      path: {
        /** Identifier */
        vehicleId: string;
        entryId: string;
      };
      body: OdometerCorrectionInput;
      reply: {
        data: OdometerEntry;
      };
    };
    /** Say what became of a recall of a vehicle: scheduled, remedied by a record, not applicable, or open again */
    "/api/v1/vehicles/{vehicleId}/recalls/{recallId}": {
      path: {
        /** Identifier */
        vehicleId: string;
        recallId: string;
      };
      body: VehicleRecallChangeInput;
      reply: {
        data: VehicleRecall;
      };
    };
  };
  POST: {
    /** Send it to its group again; audited */
    "/api/v1/admin/dead-letters/{id}/redrive": {
      path: {
        id: string;
      };
      reply: {
        data: DeadLetter;
      };
    };
    /** Let a reading go on as if it had been judged good; a value with a wrong unit, name or type wants a correction, else it is 409 */
    "/api/v1/admin/quarantine/{id}/release": {
      path: {
        id: string;
      };
      body?: QuarantineCorrectionInput | null;
      reply: {
        data: QuarantinedInput;
      };
    };
    /** A mute window: alerts of a vehicle or fleet are kept and nobody is told until it ends */
    "/api/v1/alert-mutes": {
      body: {
        /** Identifier */
        vehicleId?: string;
        /** One of the two */
        fleetId?: string;
        /** RFC 3339 instant */
        from: string;
        /** RFC 3339 instant */
        until: string;
        reason?: string;
      };
      reply: {
        data: AlertMute;
      };
    };
    /** Add a rule: a tree of conditions, a ladder of severities, a schedule, what clears it, and whom it watches */
    "/api/v1/alert-rules": {
      body: {
        name: string;
        description?: string;
        scope: AlertScopeInput;
        definition: AlertDefinitionInput;
        enabled?: boolean;
      };
      reply: {
        data: AlertRule;
      };
    };
    /** How often and when a rule would have rung over up to 30 days of stored readings, and for which vehicles */
    "/api/v1/alert-rules/dry-run": {
      body: {
        definition: AlertDefinitionInput;
        scope: AlertScopeInput;
        days?: number;
      };
      reply: {
        data: DryRunReport;
      };
    };
    /** You have taken note; who was first stays */
    "/api/v1/alerts/{id}/acknowledge": {
      path: {
        id: string;
      };
      body: {
        comment?: string;
      };
      reply: {
        data: VehicleAlert;
      };
    };
    /** Say who looks after it; null is nobody */
    "/api/v1/alerts/{id}/assign": {
      path: {
        id: string;
      };
      body: {
        comment?: string;
        assignee: string | null;
      };
      reply: {
        data: VehicleAlert;
      };
    };
    /** Clear it by hand; the rule may ring anew */
    "/api/v1/alerts/{id}/clear": {
      path: {
        id: string;
      };
      body: {
        comment?: string;
      };
      reply: {
        data: VehicleAlert;
      };
    };
    /** Add a remark to its history */
    "/api/v1/alerts/{id}/comment": {
      path: {
        id: string;
      };
      body: {
        comment: string;
      };
      reply: {
        data: VehicleAlert;
      };
    };
    /** Tell nobody until then; if it is still active, it is told again */
    "/api/v1/alerts/{id}/snooze": {
      path: {
        id: string;
      };
      body: {
        comment?: string;
        /** RFC 3339 instant */
        until: string;
      };
      reply: {
        data: VehicleAlert;
      };
    };
    /** Development sign-in; off when an OIDC issuer is configured */
    "/api/v1/auth/token": {
      body: TokenRequestInput;
      reply: {
        data: {
          token: string;
          /** RFC 3339 instant */
          expiresAt: string;
        };
      };
    };
    /** Make a customer known; whoever has one of the identifiers already is joined, and `meta` says so */
    "/api/v1/customers": {
      body: NewCustomerInput;
      reply: {
        data: Customer;
        meta: {
          outcome: "created" | "matched";
          /** The strongest identifier that was known; `none` for a new customer */
          matchedBy: "externalId" | "email" | "phone" | "none";
          /** In words */
          reason: string;
          /** Others who have one of the identifiers: perhaps the same */
          contested: string[];
        };
      };
    };
    /** Consents by channel and purpose, opt-outs by channel, do not sell or share; also by the person */
    "/api/v1/customers/{customerId}/consents": {
      path: {
        /** Identifier */
        customerId: string;
      };
      body: CustomerWillInput;
      reply: {
        data: Customer;
      };
    };
    /** A one-time code with which a kiosk or tablet goes on; also for the person */
    "/api/v1/customers/{customerId}/handoffs": {
      path: {
        /** Identifier */
        customerId: string;
      };
      body: NewHandoffInput;
      reply: {
        data: Handoff;
      };
    };
    /** Make another customer part of this one; nothing is lost */
    "/api/v1/customers/{customerId}/merge": {
      path: {
        /** Identifier */
        customerId: string;
      };
      body: {
        /** Identifier */
        otherId: string;
      };
      reply: {
        data: Customer;
      };
    };
    /** Make a customer anew of their log; says what was otherwise */
    "/api/v1/customers/{customerId}/rebuild": {
      path: {
        /** Identifier */
        customerId: string;
      };
      reply: {
        data: Customer;
        meta: {
          /** Fields that were otherwise */
          differed: string[];
        };
      };
    };
    /** Undo a merge: what was said of each before and since stays theirs; answers the other */
    "/api/v1/customers/{customerId}/unmerge": {
      path: {
        /** Identifier */
        customerId: string;
      };
      body: {
        /** Identifier */
        otherId: string;
      };
      reply: {
        data: Customer;
      };
    };
    /** Score up to 10,000 vehicles given in the body, best first */
    "/api/v1/deals/score": {
      body: {
        vehicles: ScorableVehicleInput[];
        preferences?: {
          preferredMakes?: string[];
          riskTolerance?: "conservative" | "moderate" | "aggressive";
          budgetRange?: {
            /** Minor units of the currency */
            min?: number;
            /** Minor units of the currency */
            max?: number;
          };
          prioritizeRoi?: boolean;
          preferredDealTypes?: string[];
        };
        costs?: CostAssumptionsInput;
      };
      reply: {
        data: ScoredVehicle[];
      };
    };
    /** Make a key for a device; the secret is shown once. It speaks for its vehicles as long as whoever made it may */
    "/api/v1/device-keys": {
      body: {
        name: string;
        vehicleIds?: string[];
        /** Vehicles by what devices call themselves */
        devices?: Record<string, string>;
      };
      reply: {
        data: {
          /** Identifier */
          id: string;
          name: string;
          vehicleIds: string[];
          devices?: Record<string, string>;
          /** RFC 3339 instant */
          createdAt: string;
          revokedAt: string | null;
          key: string;
        };
      };
    };
    /** A batch of a flespi stream */
    "/api/v1/devices/flespi": {
      body: FlespiBatchInput;
      reply: {
        data: {
          received: number;
        };
      };
    };
    /** OBD-II answers as an adapter prints them, modes 01, 02, 03, 07, 09 and 0A */
    "/api/v1/devices/obd": {
      body: ObdBatchInput;
      reply: {
        data: {
          received: number;
        };
      };
    };
    /** A position as Traccar Client sends it: JSON with m/s, or a form or query with knots */
    "/api/v1/devices/osmand": {
      query?: Record<string, string | string[]>;
      body?: OsmandMessageInput | null | Blob | ReadableStream | Uint8Array | string;
      reply: undefined;
    };
    /** A batch of Overland, up to 1,000 locations */
    "/api/v1/devices/overland": {
      body: OverlandBatchInput;
      reply: {
        result: "ok";
      };
    };
    /** A message of OwnTracks; what is no location and no transition is answered and dropped */
    "/api/v1/devices/owntracks": {
      body?: OwnTracksMessageInput | null;
      reply: unknown[];
    };
    /** A webhook of Smartcar, version 4, signed where a secret is configured; answers its challenge */
    "/api/v1/devices/smartcar": {
      body: SmartcarWebhookInput;
      reply: {
        challenge?: string;
      };
    };
    /** Values by VSS path, with a unit where it is not that of the catalogue; or the data of a VISS 2 message */
    "/api/v1/devices/vss": {
      body: VssMessageInput;
      reply: {
        data: {
          received: number;
        };
      };
    };
    /** Up to 1,000 interactions; an event with an `id` seen before has no second effect */
    "/api/v1/events": {
      body: {
        events: InteractionInput[];
      };
      reply: {
        data: {
          received: number;
        };
      };
    };
    /** Make a fleet, at the top or below one that you operate */
    "/api/v1/fleets": {
      body: NewFleetInput;
      reply: {
        data: Fleet;
      };
    };
    /** Let somebody see the vehicles of a fleet and of those below it */
    "/api/v1/fleets/{fleetId}/members": {
      path: {
        /** Identifier */
        fleetId: string;
      };
      body: NewGrantInput;
      reply: {
        data: Grant;
      };
    };
    /** Draw a geofence for a fleet or a vehicle: a GeoJSON Polygon, MultiPolygon, Point with radius or LineString with width */
    "/api/v1/geofences": {
      body: {
        name: string;
        /** Identifier */
        fleetId?: string;
        /** Identifier */
        vehicleId?: string;
        feature: AreaFeatureInput;
        /** Metres that a vehicle must be outside before it has left: what fixes waver by */
        margin?: number;
        /** Seconds that a visit, or an absence, must last before it counts */
        minimumDwell?: number;
        /** Seconds inside after which it is told that the vehicle dwells; null for never */
        dwell?: number | null;
      };
      reply: {
        data: Geofence;
      };
    };
    /** What was looked at, interests and open leads, for whoever has the code; once */
    "/api/v1/handoffs/redeem": {
      body: {
        code: string;
      };
      reply: {
        data: HandoffContext;
      };
    };
    /** Hold a unit for somebody; one hold has it, others may wait for it with `queue` */
    "/api/v1/holds": {
      body: NewHoldInput;
      reply: {
        data: Hold;
      };
    };
    /** Begin to sell a unit to those who hold it */
    "/api/v1/holds/{holdId}/convert": {
      path: {
        /** Identifier */
        holdId: string;
      };
      reply: {
        data: Sale;
      };
    };
    /** Say how far the deposit is: requested, authorised, captured, refunded */
    "/api/v1/holds/{holdId}/deposit": {
      path: {
        /** Identifier */
        holdId: string;
      };
      body: DepositChangeInput;
      reply: {
        data: Hold;
      };
    };
    /** Hold a unit for longer */
    "/api/v1/holds/{holdId}/extend": {
      path: {
        /** Identifier */
        holdId: string;
      };
      body: HoldExtensionInput;
      reply: {
        data: Hold;
      };
    };
    /** Give a unit, or a place in its queue, back */
    "/api/v1/holds/{holdId}/release": {
      path: {
        /** Identifier */
        holdId: string;
      };
      reply: {
        data: Hold;
      };
    };
    /** Ask for a unit to be brought to another showroom */
    "/api/v1/inventory/{unitId}/transfers": {
      path: {
        /** Identifier */
        unitId: string;
      };
      body: NewStockTransferInput;
      reply: {
        data: StockTransfer;
      };
    };
    /** Send what was asked for, receive it, or call it off */
    "/api/v1/inventory/transfers/{transferId}/{step}": {
      path: {
        /** Identifier */
        transferId: string;
        step: "send" | "receive" | "cancel";
      };
      reply: {
        data: StockTransfer;
      };
    };
    /** Take a lead in; what is known already, by its ids or as an open lead of the customer for the vehicle, is the same lead */
    "/api/v1/leads": {
      body: NewLeadInput;
      reply: {
        data: TakenLead;
      };
    };
    /** Note a call, an e-mail, a visit, an appointment, an outcome: status, first response and score follow */
    "/api/v1/leads/{leadId}/activities": {
      path: {
        /** Identifier */
        leadId: string;
      };
      body: NewLeadActivityInput;
      reply: {
        data: {
          activity: LeadActivity;
          lead: Lead;
        };
      };
    };
    /** Enrol a lead in a sequence of its showroom now; answers all its follow-ups, newest first */
    "/api/v1/leads/{leadId}/follow-ups": {
      path: {
        /** Identifier */
        leadId: string;
      };
      body: {
        /** Identifier */
        planId: string;
      };
      reply: {
        data: FollowUp[];
      };
    };
    /** Take in ADF 1.0, as XML or as an e-mail that carries it; all prospects or none */
    "/api/v1/leads/adf": {
      query: {
        /** Identifier */
        showroomId: string;
      };
      body: Blob | ReadableStream | Uint8Array | string;
      reply: {
        data: TakenLead[];
        meta: {
          /** What was overlooked */
          lenient: string[];
        };
      };
    };
    /** Take in a CSV of up to 1,000 leads; each line is answered for, half a file is refused whole */
    "/api/v1/leads/import": {
      query: {
        /** Identifier */
        showroomId: string;
      };
      body: Blob | ReadableStream | Uint8Array | string;
      reply: {
        data: LeadLine[];
      };
    };
    /** Up to 1,000 past leads with what became of them, to learn from */
    "/api/v1/leads/outcomes": {
      body: {
        outcomes: LeadOutcomeInput[];
      };
      reply: {
        data: {
          recorded: number;
        };
      };
    };
    /** Score up to 1,000 leads given in the body, with reasons; nothing is kept */
    "/api/v1/leads/score": {
      body: {
        leads: {
          /** Identifier */
          leadId?: string;
          /** Identifier */
          customerId?: string;
          /** Identifier */
          showroomId?: string;
          facts: LeadFactsInput;
        }[];
      };
      reply: {
        data: LeadScore[];
      };
    };
    /** Import an inventory file (CSV or NDJSON), streamed. Query: `currency`, `odometerUnit` (km or mi), `map.FIELD=COLUMN`, and `FIELD=value` for absent columns (`country=GB`) */
    "/api/v1/listings/import": {
      query?: Record<string, unknown>;
      body: Blob | ReadableStream | Uint8Array | string;
      reply: {
        data: {
          id: string;
        };
      };
    };
    /** Plan what is done to a vehicle, a fleet, or a make and model again and again */
    "/api/v1/maintenance-plans": {
      body: NewMaintenancePlanInput;
      reply: {
        data: MaintenancePlan;
      };
    };
    /** Let a plan rest: nobody is warned */
    "/api/v1/maintenance-plans/{planId}/pause": {
      path: {
        planId: string;
      };
      reply: {
        data: MaintenancePlan;
      };
    };
    /** Let a plan go on */
    "/api/v1/maintenance-plans/{planId}/resume": {
      path: {
        planId: string;
      };
      reply: {
        data: MaintenancePlan;
      };
    };
    /** An iCalendar feed of what comes due in a fleet, or of a vehicle; its address is told this once */
    "/api/v1/maintenance/calendars": {
      body: NewCalendarFeedInput;
      reply: {
        data: {
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
          /** Where it is read; holds the secret, which is told this once */
          path: string;
        };
      };
    };
    /** How up to 200 vehicles stood once and what they needed after that, to learn from */
    "/api/v1/maintenance/outcomes": {
      body: {
        outcomes: MaintenanceOutcomeInput[];
      };
      reply: {
        data: {
          recorded: number;
        };
      };
    };
    /** What up to 200 vehicles given in the body will need and when, with evidence; nothing is kept */
    "/api/v1/maintenance/predict": {
      body: {
        vehicles: {
          /** Identifier */
          vehicleId?: string;
          use: VehicleUseInput;
        }[];
      };
      reply: {
        data: MaintenancePrediction[];
      };
    };
    /** Make this version serve; 409 when another was promoted at the same time */
    "/api/v1/models/{kind}/{version}/promote": {
      path: {
        kind: ModelKindInput;
        /** Version */
        version: string;
      };
      reply: {
        data: ModelDetail;
      };
    };
    /** Make the champion before this one serve again */
    "/api/v1/models/{kind}/rollback": {
      path: {
        kind: ModelKindInput;
      };
      reply: {
        data: ModelDetail;
      };
    };
    /** Train now; follow the run that is answered */
    "/api/v1/models/{kind}/train": {
      path: {
        kind: ModelKindInput;
      };
      reply: {
        data: TrainingRun;
      };
    };
    /** Have a new code sent to an address of yours; one a minute */
    "/api/v1/notifications/addresses/{channel}/code": {
      path: {
        channel: "email" | "sms";
      };
      reply: {
        data: NotificationAddress;
      };
    };
    /** Confirm an address of yours by the code that came there */
    "/api/v1/notifications/addresses/{channel}/confirm": {
      path: {
        channel: "email" | "sms";
      };
      body: AddressCodeInput;
      reply: {
        data: NotificationAddress;
      };
    };
    /** Try a notification again that failed, or of which nobody knows whether it was sent */
    "/api/v1/notifications/deliveries/{notificationId}/redrive": {
      path: {
        /** Identifier */
        notificationId: string;
      };
      reply: {
        data: NotificationDelivery;
      };
    };
    /** You have read everything, or everything up to a time */
    "/api/v1/notifications/read": {
      body: {
        /** RFC 3339 instant */
        until?: string;
      };
      reply: {
        data: {
          read: number;
        };
      };
    };
    /** Status callbacks of Twilio, signed with `X-Twilio-Signature` */
    "/api/v1/notifications/receipts/twilio": {
      body: Blob | ReadableStream | Uint8Array | string;
      reply: {
        data: {
          known: boolean;
        };
      };
    };
    /** What a webhook says of a message: delivered, bounced, failed; signed (Standard Webhooks) */
    "/api/v1/notifications/receipts/webhook": {
      body: DeliveryReceiptInput;
      reply: {
        data: {
          known: boolean;
        };
      };
    };
    /** Write the next version of a template */
    "/api/v1/notifications/templates": {
      body: NewNotificationTemplateInput;
      reply: {
        data: NotificationTemplate;
      };
    };
    /** Send a template with examples to yourself */
    "/api/v1/notifications/templates/{templateId}/test": {
      path: {
        /** Identifier */
        templateId: string;
      };
      reply: {
        data: {
          /** Identifier */
          notificationId: string;
        };
      };
    };
    /** See a template with examples for its variables; nothing is kept */
    "/api/v1/notifications/templates/preview": {
      body: NewNotificationTemplateInput;
      reply: {
        data: RenderedTemplate;
      };
    };
    /** One-click unsubscribe (RFC 8058), for whoever has the address */
    "/api/v1/notifications/unsubscribe/{token}": {
      path: {
        token: string;
      };
      body: Blob | ReadableStream | Uint8Array | string;
      reply: {
        data: {
          channel: string;
          status: "denied";
        };
      };
    };
    /** Forget a person: names become a token, trips lose places and labels, personal documents go, and what they did, saved and asked to be told of; their device keys end; service history and odometers stay */
    "/api/v1/privacy/erasures": {
      body: NewErasureInput;
      reply: {
        data: Erasure;
      };
    };
    /** Have connections made anew: told by `session.reconnect`, then closed, spread over some seconds */
    "/api/v1/realtime/reconnect": {
      body: {
        /** All connections of a caller, by `sub` */
        user?: string;
        /** One connection */
        sid?: string;
        all?: true;
      };
      reply: {
        data: {
          /** Connections that this concerns */
          asked: number;
        };
      };
    };
    /** State up to 1,000 recall campaigns, each in our own form or as NHTSA answers it; all of them or none. Vehicles are matched right after, those to come included */
    "/api/v1/recalls": {
      body: RecallBatchInput;
      reply: {
        data: {
          created: number;
          updated: number;
          unchanged: number;
          /** Of the campaigns, in the order in which they were named first */
          ids: string[];
        };
      };
    };
    /** Record what the caller does, and answer what is recommended after it */
    "/api/v1/recommendations": {
      body: {
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
        /** What the caller does; it is recorded, and the list takes it into account */
        interaction?: {
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
    /** Be told of a lower price, of a vehicle that is back, of what a seller brings, of what trends */
    "/api/v1/recommendations/alerts": {
      body: AlertWishInput;
      reply: {
        data: RecommendationAlert;
      };
    };
    /** Count anew */
    "/api/v1/recommendations/stats/reset": {
      reply: {
        data: RecommendationStats;
      };
    };
    /** Begin to sell a unit, at its asking price, with the taxes and fees of its showroom */
    "/api/v1/sales": {
      body: NewSaleInput;
      reply: {
        data: Sale;
      };
    };
    /** Take a sale a step further: quote, agree, finance, contract, deliver; or cancel, unwind */
    "/api/v1/sales/{saleId}/{step}": {
      path: {
        /** Identifier */
        saleId: string;
        step: "quote" | "agree" | "finance" | "contract" | "deliver" | "cancel" | "unwind";
      };
      body?: SaleReasonInput | null;
      reply: {
        data: Sale;
      };
    };
    /** Allow the price of a sale, though it is below the floor of the unit */
    "/api/v1/sales/{saleId}/approvals": {
      path: {
        /** Identifier */
        saleId: string;
      };
      body?: {
        note?: string;
      } | null;
      reply: {
        data: Sale;
      };
    };
    /** Keep a search of deals under a name, and be told of new ones where `alert` says so */
    "/api/v1/saved-searches": {
      body: SavedSearchDraftInput;
      reply: {
        data: SavedSearch;
      };
    };
    /** Make the record of a showroom: its name, time zone, phone region, currency and opening hours */
    "/api/v1/showrooms": {
      body: NewShowroomInput;
      reply: {
        data: Showroom;
      };
    };
    /** An iCalendar feed of the test drives of a showroom or a rep; its address is told this once */
    "/api/v1/showrooms/{showroomId}/calendars": {
      path: {
        /** Identifier */
        showroomId: string;
      };
      body: NewDriveCalendarInput;
      reply: {
        data: {
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
          /** Where it is read; holds the secret, which is told this once */
          path: string;
        };
      };
    };
    /** Make a sequence of follow-ups for leads that come to a status */
    "/api/v1/showrooms/{showroomId}/follow-up-plans": {
      path: {
        /** Identifier */
        showroomId: string;
      };
      body: NewFollowUpPlanInput;
      reply: {
        data: FollowUpPlan;
      };
    };
    /** Put a unit into the stock of a showroom */
    "/api/v1/showrooms/{showroomId}/inventory": {
      path: {
        /** Identifier */
        showroomId: string;
      };
      body: NewStockUnitInput;
      reply: {
        data: StockUnit;
      };
    };
    /** Take somebody on as a rep: skills, languages, capacity, shifts in the time zone of the showroom */
    "/api/v1/showrooms/{showroomId}/reps": {
      path: {
        /** Identifier */
        showroomId: string;
      };
      body: NewRepInput;
      reply: {
        data: Rep;
      };
    };
    /** Up to 1,000 events of floor sensors */
    "/api/v1/showrooms/{showroomId}/sensors": {
      path: {
        /** Identifier */
        showroomId: string;
      };
      body: {
        events: (SensorPositionInput | SensorEventInput)[];
        /** The sensor's clock when it sent this: by how much it is wrong, its times are put right */
        sentAt?: string;
      };
      reply: {
        data: {
          received: number;
        };
      };
    };
    /** A rep is free again */
    "/api/v1/showrooms/{showroomId}/up-list/{repId}/finish": {
      path: {
        /** Identifier */
        showroomId: string;
        /** Identifier */
        repId: string;
      };
      reply: {
        data: UpList;
      };
    };
    /** A rep has greeted the visitor who is theirs */
    "/api/v1/showrooms/{showroomId}/up-list/{repId}/greet": {
      path: {
        /** Identifier */
        showroomId: string;
        /** Identifier */
        repId: string;
      };
      reply: {
        data: UpList;
      };
    };
    /** It is the turn of the next, with a reason */
    "/api/v1/showrooms/{showroomId}/up-list/{repId}/skip": {
      path: {
        /** Identifier */
        showroomId: string;
        /** Identifier */
        repId: string;
      };
      body: {
        reason: string;
      };
      reply: {
        data: UpList;
      };
    };
    /** Give a visitor to whose turn it is */
    "/api/v1/showrooms/{showroomId}/visits/{visitId}/assign": {
      path: {
        /** Identifier */
        showroomId: string;
        /** Identifier */
        visitId: string;
      };
      reply: {
        data: UpAssignment;
      };
    };
    /** Say which customer a visitor is: their interests count from here on */
    "/api/v1/showrooms/{showroomId}/visits/{visitId}/identify": {
      path: {
        /** Identifier */
        showroomId: string;
        /** Identifier */
        visitId: string;
      };
      body: {
        /** Identifier */
        customerId: string;
      };
      reply: {
        data: Visit;
      };
    };
    /** Readings in the units of the signal catalogue: a batch of up to 1,000, one a line of NDJSON, or as CloudEvents */
    "/api/v1/telemetry": {
      body: {
        readings: ReadingInput[];
      } | Blob | ReadableStream | Uint8Array | string;
      reply: {
        data: {
          received: number;
        };
      };
    };
    /** Book a unit and a rep for a time, both or none, within opening hours */
    "/api/v1/test-drives": {
      body: NewTestDriveInput;
      reply: {
        data: TestDrive;
      };
    };
    /** Start a test drive, complete it, call it off, or say that nobody came */
    "/api/v1/test-drives/{testDriveId}/{step}": {
      path: {
        /** Identifier */
        testDriveId: string;
        step: "start" | "complete" | "cancel" | "no-show";
      };
      body?: TestDriveWordInput | null;
      reply: {
        data: TestDrive;
      };
    };
    /** Say that licence or insurance were looked at; both come before the keys */
    "/api/v1/test-drives/{testDriveId}/checks": {
      path: {
        /** Identifier */
        testDriveId: string;
      };
      body: NewDriveChecksInput;
      reply: {
        data: TestDrive;
      };
    };
    /** Accept or decline what was offered, or cancel the offer */
    "/api/v1/transfers/{transferId}/{how}": {
      path: {
        transferId: string;
        how: "accept" | "decline" | "cancel";
      };
      reply: {
        data: OwnershipTransfer;
      };
    };
    /** Make two trips of one, at a moment within it */
    "/api/v1/trips/{id}/split": {
      path: {
        /** Identifier */
        id: string;
      };
      body: {
        /** RFC 3339 instant */
        at: string;
      };
      reply: {
        data: [Trip, Trip];
      };
    };
    /** Put trips back to what they were before an edit */
    "/api/v1/trips/edits/{id}/undo": {
      path: {
        id: string;
      };
      reply: {
        data: TripEdit;
      };
    };
    /** Make one trip of several of one vehicle that follow each other */
    "/api/v1/trips/merge": {
      body: {
        /** Trips of one vehicle that follow each other */
        ids: string[];
      };
      reply: {
        data: Trip;
      };
    };
    /** Make a vehicle known; `source`, `statedAt` and `confidence` say who says so */
    "/api/v1/vehicles": {
      query?: {
        source?: VehicleSourceInput;
        /** When it was so; default: now */
        statedAt?: string;
        confidence?: number;
      };
      body: NewVehicleInput;
      reply: {
        data: Vehicle;
      };
    };
    /** Keep a document, warranty, insurance or inspection; its content is put afterwards */
    "/api/v1/vehicles/{vehicleId}/documents": {
      path: {
        /** Identifier */
        vehicleId: string;
      };
      body: NewVehicleDocumentInput;
      reply: {
        data: VehicleDocument;
      };
    };
    /** Let somebody see a vehicle, as owner, operator, lessee, driver, workshop or viewer, for a time */
    "/api/v1/vehicles/{vehicleId}/grants": {
      path: {
        /** Identifier */
        vehicleId: string;
      };
      body: NewGrantInput;
      reply: {
        data: Grant;
      };
    };
    /** Order work on a vehicle, or write down what was done; one open order per plan and cycle */
    "/api/v1/vehicles/{vehicleId}/maintenance": {
      path: {
        /** Identifier */
        vehicleId: string;
      };
      body: NewMaintenanceRecordInput;
      reply: {
        data: MaintenanceRecord;
      };
    };
    /** Merge another record of the same vehicle into this one */
    "/api/v1/vehicles/{vehicleId}/merge": {
      path: {
        /** Identifier */
        vehicleId: string;
      };
      body: {
        /** Identifier */
        from: string;
      };
      reply: {
        data: Vehicle;
      };
    };
    /** Enter a reading; one that does not fit is kept as suspect and never lowers the vehicle’s odometer */
    "/api/v1/vehicles/{vehicleId}/odometer": {
      path: {
        /** Identifier */
        vehicleId: string;
      };
      body: NewOdometerReadingInput;
      reply: {
        data: OdometerEntry;
      };
    };
    /** Declare that the cluster was replaced */
    "/api/v1/vehicles/{vehicleId}/odometer/swaps": {
      path: {
        /** Identifier */
        vehicleId: string;
      };
      body: OdometerSwapInput;
      reply: {
        data: OdometerEntry;
      };
    };
    /** Keep a part with a life of its own: a tyre set, brake pads, a 12 V battery */
    "/api/v1/vehicles/{vehicleId}/parts": {
      path: {
        /** Identifier */
        vehicleId: string;
      };
      body: NewVehiclePartInput;
      reply: {
        data: VehiclePart;
      };
    };
    /** Put a part on the vehicle; it goes on counting where it stopped */
    "/api/v1/vehicles/{vehicleId}/parts/{partId}/fit": {
      path: {
        /** Identifier */
        vehicleId: string;
        partId: string;
      };
      body: {
        /** Default: now */
        at?: string;
        /** Metres */
        odometer?: number;
      };
      reply: {
        data: VehiclePart;
      };
    };
    /** Take a part off the vehicle, into the store or for ever */
    "/api/v1/vehicles/{vehicleId}/parts/{partId}/remove": {
      path: {
        /** Identifier */
        vehicleId: string;
        partId: string;
      };
      body: {
        /** Default: now */
        at?: string;
        /** Metres */
        odometer?: number;
        retire?: boolean;
      };
      reply: {
        data: VehiclePart;
      };
    };
    /** Note what is left of a part: its end is foretold by wear from then on */
    "/api/v1/vehicles/{vehicleId}/parts/{partId}/wear": {
      path: {
        /** Identifier */
        vehicleId: string;
        partId: string;
      };
      body: {
        /** Default: now */
        at?: string;
        /** Metres */
        odometer?: number;
        /** mm of tread or pad, or percent */
        remaining: number;
      };
      reply: {
        data: VehiclePart;
      };
    };
    /** The tracks of a GPX file, taken whole or not at all */
    "/api/v1/vehicles/{vehicleId}/telemetry/gpx": {
      path: {
        /** Identifier */
        vehicleId: string;
      };
      body: Blob | ReadableStream | Uint8Array | string;
      reply: {
        data: {
          received: number;
        };
      };
    };
    /** Offer a vehicle to another owner, who accepts it or not until it expires */
    "/api/v1/vehicles/{vehicleId}/transfers": {
      path: {
        /** Identifier */
        vehicleId: string;
      };
      body: NewOwnershipTransferInput;
      reply: {
        data: OwnershipTransfer;
      };
    };
    /** Count, mean odometer and age, distributions of the vehicles of a filter */
    "/api/v1/vehicles/analytics": {
      body: {
        /** Whole, or in part with `*` */
        vin?: string;
        /** Blanks, dashes and case do not matter */
        plate?: string;
        stockNumber?: string;
        make?: string | string[];
        model?: string | string[];
        modelYear?: {
          from?: number;
          to?: number;
        };
        /** Metres */
        odometer?: {
          from?: number;
          to?: number;
        };
        fuelType?: string | string[];
        transmission?: string | string[];
        bodyClass?: string | string[];
        driveType?: string | string[];
        features?: {
          all?: string[];
          any?: string[];
        };
        status?: "active" | "inMaintenance" | "inactive" | "sold" | "scrapped" | ("active" | "inMaintenance" | "inactive" | "sold" | "scrapped")[];
        /** Of these fleets and of those below them */
        fleetId?: string | string[];
        lastMaintenanceAt?: {
          /** RFC 3339 instant */
          from?: string;
          /** RFC 3339 instant */
          to?: string;
        };
        /** Each word occurs in VIN, plate, make, model, colour or engine number; best matches first */
        text?: string;
        near?: {
          location: PointInput;
          /** Metres */
          radius: number;
        };
      };
      reply: {
        data: VehicleAnalytics;
      };
    };
    /** Import a file of vehicles (CSV or NDJSON), streamed. Query: `odometerUnit` (km, mi or m), `source`, `statedAt`, `map.FIELD=COLUMN`, and `FIELD=value` for absent columns. A row whose VIN or id is known tells of that vehicle */
    "/api/v1/vehicles/import": {
      query?: Record<string, unknown>;
      body: Blob | ReadableStream | Uint8Array | string;
      reply: {
        data: {
          id: string;
        };
      };
    };
    /** Search vehicles, with facets; what the caller may not see is neither found nor counted */
    "/api/v1/vehicles/search": {
      body: {
        /** Whole, or in part with `*` */
        vin?: string;
        /** Blanks, dashes and case do not matter */
        plate?: string;
        stockNumber?: string;
        make?: string | string[];
        model?: string | string[];
        modelYear?: {
          from?: number;
          to?: number;
        };
        /** Metres */
        odometer?: {
          from?: number;
          to?: number;
        };
        fuelType?: string | string[];
        transmission?: string | string[];
        bodyClass?: string | string[];
        driveType?: string | string[];
        features?: {
          all?: string[];
          any?: string[];
        };
        status?: "active" | "inMaintenance" | "inactive" | "sold" | "scrapped" | ("active" | "inMaintenance" | "inactive" | "sold" | "scrapped")[];
        /** Of these fleets and of those below them */
        fleetId?: string | string[];
        lastMaintenanceAt?: {
          /** RFC 3339 instant */
          from?: string;
          /** RFC 3339 instant */
          to?: string;
        };
        /** Each word occurs in VIN, plate, make, model, colour or engine number; best matches first */
        text?: string;
        near?: {
          location: PointInput;
          /** Metres */
          radius: number;
        };
        /** Default: relevance with `text`, distance with `near`, else the newest first. Equal ones come by their ids, those of which it is not known last, both ways. Texts by their characters, without case; plates by letters and digits alone */
        sort?: {
          by: "createdAt" | "updatedAt" | "vin" | "plate" | "stockNumber" | "make" | "model" | "colour" | "fuelType" | "transmission" | "bodyClass" | "driveType" | "status" | "modelYear" | "odometer" | "lastMaintenanceAt" | "relevance" | "distance";
          order?: "asc" | "desc";
        };
        limit?: number;
        cursor?: string;
        /** Whether to count the matches */
        total?: boolean;
        facets?: ("make" | "model" | "fuelType" | "bodyClass" | "status" | "modelYear")[];
        include?: ("provenance" | "vin" | "maintenance")[];
      };
      reply: {
        data: Vehicle[];
        meta: {
          nextCursor: string | null;
          total?: number;
          /** Most frequent values first; model years in fives, such as `2015-2019` */
          facets?: Record<string, {
            value: string;
            count: number;
          }[]>;
          /** A word of the text stands in too many identifiers: total and counts are lower bounds */
          atLeast?: boolean;
        };
      };
    };
  };
  PUT: {
    /** Log more or less for a time, in every replica within seconds; audited */
    "/api/v1/admin/log-levels": {
      body: {
        /** `*` is every app */
        app?: "*" | "gateway" | "event-ingest" | "scoring-service" | "vehicle-profiles" | "showroom" | "realtime-gateway";
        /** `*` is every component; else a name that is listed, as `log.logger` has it */
        component?: string;
        level: RunTimeLogLevelInput;
        /** After these the configured level holds again */
        minutes?: number;
      };
      reply: {
        data: LogLevelOverride;
      };
    };
    /** Say how you want to be told of things: channels, language, quiet hours, digest, of which vehicles */
    "/api/v1/notifications/preferences": {
      body: NotificationPreferencesInput;
      reply: {
        data: NotificationPreferences;
      };
    };
    /** Draw the plan of the floor */
    "/api/v1/showrooms/{showroomId}/floor-plan": {
      path: {
        /** Identifier */
        showroomId: string;
      };
      body: NewFloorPlanInput;
      ifMatch: number | string;
      reply: {
        data: FloorPlan;
      };
    };
    /** Say what a source of leads costs */
    "/api/v1/showrooms/{showroomId}/lead-sources/{source}": {
      path: {
        /** Identifier */
        showroomId: string;
        source: string;
      };
      body: LeadSourceCostsInput;
      reply: {
        data: LeadSource;
      };
    };
    /** Say which taxes and fees the showroom adds to sales that begin from now on */
    "/api/v1/showrooms/{showroomId}/sale-rules": {
      path: {
        /** Identifier */
        showroomId: string;
      };
      body: SaleRulesInput;
      reply: {
        data: SaleRules;
      };
    };
    /** A rep is there for visitors */
    "/api/v1/showrooms/{showroomId}/up-list/{repId}": {
      path: {
        /** Identifier */
        showroomId: string;
        /** Identifier */
        repId: string;
      };
      reply: {
        data: UpList;
      };
    };
    /** Put the content of a document, up to 10 MB; what was there before is replaced */
    "/api/v1/vehicles/{vehicleId}/documents/{documentId}/content": {
      path: {
        /** Identifier */
        vehicleId: string;
        documentId: string;
      };
      body: Blob | ReadableStream | Uint8Array | string;
      reply: {
        data: VehicleDocument;
      };
    };
  };
}
