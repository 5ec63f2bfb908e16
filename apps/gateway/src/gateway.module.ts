import { Module } from '@nestjs/common';
import { AlertsModule } from './alerts/alerts.module.js';
import { CustomersModule } from './customers/customers.module.js';
import { DeadLettersModule } from './dead-letters/dead-letters.module.js';
import { DealsModule } from './deals/deals.module.js';
import { DevicesModule } from './devices/devices.module.js';
import { FleetsModule } from './fleets/fleets.module.js';
import { FloorModule } from './floor/floor.module.js';
import { HealthModule } from './health/health.module.js';
import { HoldsModule } from './holds/holds.module.js';
import { InventoryModule } from './inventory/inventory.module.js';
import { GeofencesModule } from './geofences/geofences.module.js';
import { IdentityModule } from './identity/identity.module.js';
import { InteractionsModule } from './interactions/interactions.module.js';
import { LeadsModule } from './leads/leads.module.js';
import { ListingsModule } from './listings/listings.module.js';
import { LogLevelsModule } from './log-levels/log-levels.module.js';
import { MaintenanceModule } from './maintenance/maintenance.module.js';
import { ModelsModule } from './models/models.module.js';
import { QuarantineModule } from './quarantine/quarantine.module.js';
import { NotificationsModule } from './notifications/notifications.module.js';
import { PrivacyModule } from './privacy/privacy.module.js';
import { RealtimeModule } from './realtime/realtime.module.js';
import { RecallsModule } from './recalls/recalls.module.js';
import { RecommendationsModule } from './recommendations/recommendations.module.js';
import { ShowroomsModule } from './showrooms/showrooms.module.js';
import { SecurityEventsModule } from './security-events/security-events.module.js';
import { SocketsModule } from './sockets/sockets.module.js';
import { StreamsModule } from './streams/streams.module.js';
import { TelemetryModule } from './telemetry/telemetry.module.js';
import { PapersModule } from './papers/papers.module.js';
import { SalesModule } from './sales/sales.module.js';
import { TestDrivesModule } from './test-drives/test-drives.module.js';
import { TripsModule } from './trips/trips.module.js';
import { VehiclesModule } from './vehicles/vehicles.module.js';
import { VehicleDocumentsModule } from './vehicle-documents/vehicle-documents.module.js';

@Module({
  imports: [
    IdentityModule,
    ListingsModule,
    CustomersModule,
    LeadsModule,
    DealsModule,
    InteractionsModule,
    TelemetryModule,
    DevicesModule,
    TripsModule,
    GeofencesModule,
    VehiclesModule,
    FleetsModule,
    ShowroomsModule,
    FloorModule,
    HoldsModule,
    TestDrivesModule,
    PapersModule,
    SalesModule,
    InventoryModule,
    AlertsModule,
    MaintenanceModule,
    VehicleDocumentsModule,
    RealtimeModule,
    RecallsModule,
    NotificationsModule,
    PrivacyModule,
    ModelsModule,
    RecommendationsModule,
    DeadLettersModule,
    LogLevelsModule,
    QuarantineModule,
    StreamsModule,
    HealthModule,
    SecurityEventsModule,
    SocketsModule,
  ],
})
export class GatewayModule {}
