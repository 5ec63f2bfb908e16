import { Module } from '@nestjs/common';
import { PersistenceModule } from '@rover/persistence';
import { AlertsModule } from './alerts/alerts.module.js';
import { AuditModule } from './audit/audit.module.js';
import { AnalyticsModule } from './analytics/analytics.module.js';
import { GrantsModule } from './access/grants/grants.module.js';
import { ComplianceModule } from './compliance/compliance.module.js';
import { CostsModule } from './costs/costs.module.js';
import { database } from './database.js';
import { FleetsModule } from './fleets/fleets.module.js';
import { HistoryModule } from './history/history.module.js';
import { VehicleImportModule } from './imports/import.module.js';
import { MergeModule } from './merges/merge.module.js';
import { MotionModule } from './motion/motion.module.js';
import { OdometerModule } from './odometer/odometer.module.js';
import { OwnershipModule } from './ownership/ownership.module.js';
import { PrivacyModule } from './privacy/privacy.module.js';
import { RecallModule } from './recalls/recall.module.js';
import { SearchModule } from './search/search.module.js';
import { DocumentsModule } from './documents/documents.module.js';
import { MaintenanceModule } from './maintenance/maintenance.module.js';
import { TelemetryModule } from './telemetry/telemetry.module.js';
import { VehiclesModule } from './vehicles/vehicles.module.js';

@Module({
  imports: [
    PersistenceModule.forService(database),
    TelemetryModule,
    MotionModule,
    AlertsModule,
    VehiclesModule,
    HistoryModule,
    MergeModule,
    SearchModule,
    AnalyticsModule,
    VehicleImportModule,
    MaintenanceModule,
    DocumentsModule,
    FleetsModule,
    ComplianceModule,
    CostsModule,
    AuditModule,
    PrivacyModule,
    RecallModule,
    OdometerModule,
    OwnershipModule,
    GrantsModule,
  ],
})
export class AppModule {}
