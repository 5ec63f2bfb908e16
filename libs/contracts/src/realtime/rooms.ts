import {
  vehicleAlertCleared,
  vehicleAlertTriggered,
  vehicleTelemetryCritical,
} from '../alerts/alert.messages.js';
import * as deals from '../deals/deal.messages.js';
import { vehicleDrivingDetected } from '../driving/driving.messages.js';
import { fleetUpdated } from '../fleets/fleet.messages.js';
import * as floor from '../floor/floor.messages.js';
import * as visits from '../floor/visit.messages.js';
import * as ups from '../up-list/up-list.messages.js';
import { geofenceEvents } from '../geofences/geofence.messages.js';
import { leadUpdated } from '../leads/lead-record.messages.js';
import * as inventory from '../inventory/inventory.messages.js';
import {
  vehicleMaintenanceCreated,
  vehicleMaintenancePredicted,
  vehicleMaintenanceUpdated,
} from '../maintenance/maintenance.messages.js';
import { vehicleRecallMatched } from '../recalls/recall.messages.js';
import { notificationSent } from '../notifications/notification.messages.js';
import * as recommendations from '../recommendations/recommendation.messages.js';
import * as sales from '../sales/sale.messages.js';
import { vehicleTelemetryRecorded } from '../telemetry/telemetry.messages.js';
import * as drives from '../test-drives/test-drive.messages.js';
import * as trips from '../trips/trip.messages.js';
import { vehicleProfileCreated, vehicleProfileUpdated } from '../vehicles/vehicle.messages.js';

/** One kind of Socket.IO room, and the domain events that it hears. */
export interface RoomContract {
  readonly name: string;
  readonly description: string;
  readonly events: readonly string[];
}

const market = [
  deals.dealArrived,
  deals.dealScored,
  deals.dealPriceDropped,
  deals.dealStockChanged,
  recommendations.dealTrendingUpdated,
];
const movements = [
  trips.vehicleTripStarted,
  trips.vehicleTripCompleted,
  trips.vehicleTripUpdated,
  ...Object.values(geofenceEvents),
  vehicleDrivingDetected,
];
const onTheFloor = [
  ...[floor.customerEntered, floor.customerMoved, floor.customerExited],
  ...[visits.customerNearInterest, visits.customerInterested, visits.customerHighInterest],
  ...[visits.visitEnded, visits.floorHeatmapUpdated],
  ...[ups.customerHighValueDetected, ups.customerEngaged, ups.upListUpdated],
];
const inStock = [inventory.inventoryUpdated, inventory.inventoryReserved, inventory.inventoryReleased];
const testDrives = [
  drives.testDriveScheduled,
  drives.testDriveStarted,
  drives.testDriveCompleted,
  drives.testDriveCancelled,
];
const atTheDesk = [sales.saleStarted, sales.saleUpdated, sales.saleCompleted, sales.saleCancelled];
const forOne = [
  recommendations.recommendationUpdated,
  recommendations.recommendationCartSuggested,
  recommendations.recommendationAlertTriggered,
  notificationSent,
];
const alerts = [vehicleAlertTriggered, vehicleAlertCleared, vehicleTelemetryCritical];
const names = (events: readonly { name: string }[]): string[] => events.map((event) => event.name);

/** The rooms that exist, and what is said in each. */
export const roomCatalogue: readonly RoomContract[] = [
  { name: 'deals', description: 'The whole market, for any signed-in caller', events: names(market) },
  {
    name: 'vehicle:{id}',
    description: 'One vehicle',
    events: names([
      vehicleProfileCreated,
      vehicleProfileUpdated,
      vehicleTelemetryRecorded,
      ...movements,
      ...alerts,
    ]),
  },
  { name: 'alerts:{id}', description: 'What rings for one vehicle', events: names(alerts) },
  {
    name: 'maintenance:{id}',
    description: 'What one vehicle needs and had done',
    events: names([
      vehicleMaintenanceCreated,
      vehicleMaintenanceUpdated,
      vehicleMaintenancePredicted,
      vehicleRecallMatched,
    ]),
  },
  {
    name: 'fleet:{id}',
    description: 'What rings for the vehicles of one fleet and of those below it',
    events: names([fleetUpdated, ...alerts]),
  },
  {
    name: 'telemetry:{id}',
    description: 'The readings of one vehicle',
    events: names([vehicleTelemetryRecorded]),
  },
  {
    name: 'showroom:{id}',
    description: 'One showroom: its floor, its stock, its leads, its test drives, its sales',
    events: names([...onTheFloor, ...inStock, leadUpdated, ...testDrives, ...atTheDesk]),
  },
  { name: 'user:{id}', description: 'One person, for that person', events: names(forOne) },
  { name: 'users', description: 'Everybody who is signed in', events: [] },
  { name: 'admins', description: 'Administrators', events: [] },
];
