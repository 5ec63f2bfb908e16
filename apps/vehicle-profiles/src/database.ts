import { defineDatabase } from '@rover/persistence';
import { VehicleState1764001000000 } from './migrations/1764001000000-vehicle-state.js';
import { TelemetryStore1764002000000 } from './migrations/1764002000000-telemetry-store.js';
import { Vehicles1764004000000 } from './migrations/1764004000000-vehicles.js';
import { FleetsAndAccess1764008000000 } from './migrations/1764008000000-fleets-and-access.js';
import { Odometer1764008000001 } from './migrations/1764008000001-odometer.js';
import { Ownership1764008000002 } from './migrations/1764008000002-ownership.js';
import { VehicleImports1764004000001 } from './migrations/1764004000001-vehicle-imports.js';
import { Maintenance1764005000000 } from './migrations/1764005000000-maintenance.js';
import { DocumentsPartsCalendars1764005000001 } from './migrations/1764005000001-documents-parts-calendars.js';
import { Motion1764006000000 } from './migrations/1764006000000-motion.js';
import { Alerts1764007000000 } from './migrations/1764007000000-alerts.js';
import { Recalls1764400000000 } from './migrations/1764400000000-recalls.js';
import { LaggingStates1764600000000 } from './migrations/1764600000000-lagging-states.js';
import { AccessToAlerts1764500000000 } from './migrations/1764500000000-access-to-alerts.js';
import { LimitsOfDriving1764500000002 } from './migrations/1764500000002-limits-of-driving.js';
import { OdometerOfRecords1764500000001 } from './migrations/1764500000001-odometer-of-records.js';
import { ReadAudit1764400000001 } from './migrations/1764400000001-read-audit.js';
import { Erasures1764400000002 } from './migrations/1764400000002-erasures.js';
import { NestedFleets1764700000000 } from './migrations/1764700000000-nested-fleets.js';
import { WriteAudit1764700000001 } from './migrations/1764700000001-write-audit.js';
import { SpeedLimits1764700000002 } from './migrations/1764700000002-speed-limits.js';
import { HandOverReports1764400000003 } from './migrations/1764400000003-hand-over-reports.js';

/** What is known of vehicles. */
export const database = defineDatabase({
  schema: 'profiles',
  migrations: [
    VehicleState1764001000000,
    TelemetryStore1764002000000,
    Vehicles1764004000000,
    VehicleImports1764004000001,
    Maintenance1764005000000,
    DocumentsPartsCalendars1764005000001,
    Motion1764006000000,
    Alerts1764007000000,
    FleetsAndAccess1764008000000,
    Odometer1764008000001,
    Ownership1764008000002,
    Recalls1764400000000,
    AccessToAlerts1764500000000,
    OdometerOfRecords1764500000001,
    LimitsOfDriving1764500000002,
    ReadAudit1764400000001,
    Erasures1764400000002,
    HandOverReports1764400000003,
    LaggingStates1764600000000,
    NestedFleets1764700000000,
    WriteAudit1764700000001,
    SpeedLimits1764700000002,
  ],
});
