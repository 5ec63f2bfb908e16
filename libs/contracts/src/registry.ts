import * as alerts from './alerts/alert.messages.js';
import * as alertRoutes from './alerts/alert.routes.js';
import * as access from './access/access.messages.js';
import * as accessRoutes from './access/access.routes.js';
import * as audit from './audit/read-audit.js';
import * as writeAudit from './audit/write-audit.js';
import type { AppName } from './common/apps.js';
import type { EventContract } from './define/event.js';
import type { RequestContract } from './define/request.js';
import type { RouteContract } from './define/route.js';
import * as customers from './customers/customer.messages.js';
import * as customerRoutes from './customers/customer.routes.js';
import * as customerMerge from './customers/customer-merge.js';
import * as customerPrivacy from './customers/customer-privacy.js';
import * as handoffs from './customers/handoff.js';
import * as deals from './deals/deal.messages.js';
import * as dealRoutes from './deals/deal.routes.js';
import * as savedSearches from './deals/saved-search.messages.js';
import * as savedSearchRoutes from './deals/saved-search.routes.js';
import * as driving from './driving/driving.messages.js';
import * as costs from './costs/fleet-cost.messages.js';
import * as emissions from './emissions/emission.messages.js';
import * as compliance from './fleets/compliance.js';
import * as fleets from './fleets/fleet.messages.js';
import * as fleetRoutes from './fleets/fleet.routes.js';
import * as floor from './floor/floor.messages.js';
import * as ups from './up-list/up-list.messages.js';
import * as upRoutes from './up-list/up-list.routes.js';
import * as visits from './floor/visit.messages.js';
import * as floorRoutes from './floor/floor.routes.js';
import * as geofences from './geofences/geofence.messages.js';
import * as geofenceRoutes from './geofences/geofence.routes.js';
import * as holds from './holds/hold.messages.js';
import * as holdRoutes from './holds/hold.routes.js';
import * as identityRoutes from './identity/identity.routes.js';
import * as interactions from './interactions/interaction.messages.js';
import * as interactionRoutes from './interactions/interaction.routes.js';
import * as inventory from './inventory/inventory.messages.js';
import * as inventoryRoutes from './inventory/inventory.routes.js';
import * as followUps from './leads/follow-up.js';
import * as leads from './leads/lead.messages.js';
import * as leadRoutes from './leads/lead.routes.js';
import * as leadRecords from './leads/lead-record.messages.js';
import * as leadRecordRoutes from './leads/lead-record.routes.js';
import * as leadSources from './leads/lead-source.js';
import * as priceSuggestions from './leads/price-suggestion.js';
import * as imports from './listings/import.messages.js';
import * as listings from './listings/listing.messages.js';
import * as listingRoutes from './listings/listing.routes.js';
import * as calendarFeeds from './maintenance/calendar-feed.js';
import * as vehicleDocuments from './maintenance/document.messages.js';
import * as vehicleDocumentRoutes from './maintenance/document.routes.js';
import * as maintenance from './maintenance/maintenance.messages.js';
import * as maintenanceRoutes from './maintenance/maintenance.routes.js';
import * as partRoutes from './maintenance/part.routes.js';
import * as plans from './maintenance/plan.messages.js';
import * as planRoutes from './maintenance/plan.routes.js';
import * as records from './maintenance/record.messages.js';
import * as recordRoutes from './maintenance/record.routes.js';
import * as parts from './maintenance/vehicle-part.js';
import * as backTests from './models/back-test.messages.js';
import * as models from './models/model.messages.js';
import * as modelRoutes from './models/model.routes.js';
import * as notifications from './notifications/notification.messages.js';
import * as notificationRoutes from './notifications/notification.routes.js';
import * as notificationAddresses from './notifications/notification-address.js';
import * as notificationPreferences from './notifications/notification-preferences.js';
import * as notificationReceipts from './notifications/notification-receipt.js';
import * as notificationTemplates from './notifications/notification-template.js';
import * as odometer from './odometer/odometer.messages.js';
import * as odometerRoutes from './odometer/odometer.routes.js';
import * as deadLetterRoutes from './operations/dead-letter.routes.js';
import * as ownership from './ownership/ownership.messages.js';
import * as ownershipRoutes from './ownership/ownership.routes.js';
import * as logLevelRoutes from './operations/log-level.routes.js';
import * as streamRoutes from './operations/stream.routes.js';
import * as securityEventRoutes from './operations/security-event.routes.js';
import * as serviceHealthRoutes from './operations/service-health.routes.js';
import * as quarantine from './operations/quarantine.messages.js';
import * as quarantineRoutes from './operations/quarantine.routes.js';
import * as papers from './papers/paper.messages.js';
import * as paperRoutes from './papers/paper.routes.js';
import * as privacy from './privacy/privacy.messages.js';
import * as privacyRoutes from './privacy/privacy.routes.js';
import * as connections from './realtime/connection.messages.js';
import * as connectionRoutes from './realtime/connection.routes.js';
import * as recalls from './recalls/recall.messages.js';
import * as recallRoutes from './recalls/recall.routes.js';
import * as recommendations from './recommendations/recommendation.messages.js';
import * as recommendationRoutes from './recommendations/recommendation.routes.js';
import * as reps from './reps/rep.messages.js';
import * as repRoutes from './reps/rep.routes.js';
import * as showrooms from './showrooms/showroom.messages.js';
import * as showroomRoutes from './showrooms/showroom.routes.js';
import * as sales from './sales/sale.messages.js';
import * as saleRoutes from './sales/sale.routes.js';
import * as signalRoutes from './telemetry/signal.routes.js';
import * as devices from './telemetry/device.messages.js';
import * as deviceRoutes from './telemetry/device.routes.js';
import * as telemetry from './telemetry/telemetry.messages.js';
import * as telemetryRoutes from './telemetry/telemetry.routes.js';
import * as driveCalendars from './test-drives/drive-calendar.js';
import * as testDrives from './test-drives/test-drive.messages.js';
import * as testDriveRoutes from './test-drives/test-drive.routes.js';
import * as trips from './trips/trip.messages.js';
import * as tripRoutes from './trips/trip.routes.js';
import * as telemetryTrends from './telemetry/trend.messages.js';
import * as vehicleImports from './vehicles/vehicle-import.messages.js';
import * as vehicleImportRoutes from './vehicles/vehicle-import.routes.js';
import * as vehicles from './vehicles/vehicle.messages.js';
import * as vehicleRoutes from './vehicles/vehicle.routes.js';

const messages = [
  alerts,
  access,
  audit,
  writeAudit,
  compliance,
  customers,
  customerMerge,
  customerPrivacy,
  handoffs,
  deals,
  savedSearches,
  devices,
  fleets,
  floor,
  visits,
  ups,
  interactions,
  imports,
  inventory,
  holds,
  leads,
  leadRecords,
  leadSources,
  followUps,
  priceSuggestions,
  listings,
  maintenance,
  plans,
  records,
  parts,
  vehicleDocuments,
  calendarFeeds,
  models,
  notifications,
  notificationAddresses,
  notificationPreferences,
  notificationReceipts,
  notificationTemplates,
  backTests,
  odometer,
  ownership,
  quarantine,
  privacy,
  connections,
  recalls,
  recommendations,
  reps,
  showrooms,
  telemetry,
  testDrives,
  driveCalendars,
  sales,
  papers,
  telemetryTrends,
  vehicles,
  vehicleImports,
  driving,
  costs,
  emissions,
  geofences,
  trips,
].flatMap<unknown>(Object.values);

const isEvent = (value: unknown): value is EventContract => (value as EventContract)?.kind === 'event';
const isRequest = (value: unknown): value is RequestContract =>
  ['command', 'query'].includes((value as RequestContract)?.kind);
const isRoute = (value: unknown): value is RouteContract =>
  typeof (value as RouteContract)?.path === 'string' && typeof (value as RouteContract).method === 'string';

/** Every domain event of the platform. */
export const events: readonly EventContract[] = messages.filter(isEvent);

/** Every command and query of the platform. */
export const requests: readonly RequestContract[] = messages.filter(isRequest);

/** Every public operation of the gateway. */
export const routes: readonly RouteContract[] = [
  identityRoutes,
  listingRoutes,
  dealRoutes,
  savedSearchRoutes,
  interactionRoutes,
  telemetryRoutes,
  deviceRoutes,
  signalRoutes,
  vehicleRoutes,
  vehicleImportRoutes,
  alertRoutes,
  odometerRoutes,
  ownershipRoutes,
  fleetRoutes,
  compliance,
  accessRoutes,
  showroomRoutes,
  repRoutes,
  floorRoutes,
  upRoutes,
  customerRoutes,
  customerMerge,
  customerPrivacy,
  handoffs,
  inventoryRoutes,
  holdRoutes,
  testDriveRoutes,
  driveCalendars,
  saleRoutes,
  paperRoutes,
  leadRoutes,
  leadRecordRoutes,
  followUps,
  priceSuggestions,
  maintenanceRoutes,
  planRoutes,
  recordRoutes,
  partRoutes,
  vehicleDocumentRoutes,
  calendarFeeds,
  recallRoutes,
  privacyRoutes,
  audit,
  writeAudit,
  modelRoutes,
  notificationRoutes,
  notificationAddresses,
  notificationPreferences,
  notificationReceipts,
  notificationTemplates,
  recommendationRoutes,
  deadLetterRoutes,
  streamRoutes,
  logLevelRoutes,
  securityEventRoutes,
  serviceHealthRoutes,
  quarantineRoutes,
  connectionRoutes,
  driving,
  costs,
  emissions,
  geofenceRoutes,
  tripRoutes,
]
  .flatMap<unknown>(Object.values)
  .filter(isRoute);

/** What a service must be able to handle: the boot check compares it with the handlers that are there. */
export const handledBy = (
  app: AppName,
): { requests: readonly RequestContract[]; events: readonly EventContract[] } => ({
  requests: requests.filter((request) => request.service === app),
  events: events.filter((event) => event.consumers.includes(app)),
});

const eventsByName = new Map(events.map((event) => [event.name, event]));
const requestsByName = new Map(requests.map((request) => [request.name, request]));

export const eventNamed = (name: string): EventContract | undefined => eventsByName.get(name);
export const requestNamed = (name: string): RequestContract | undefined => requestsByName.get(name);
