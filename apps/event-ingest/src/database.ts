import { defineDatabase } from '@rover/persistence';
import { Imports1764001000000 } from './migrations/1764001000000-imports.js';
import { Quarantine1764001000001 } from './migrations/1764001000001-quarantine.js';
import { QuarantineVehicles1764003000000 } from './migrations/1764003000000-quarantine-vehicles.js';
import { ImportSenders1764001000002 } from './migrations/1764001000002-import-senders.js';

/** What came in: imports with their progress, what each source said last, and what was refused. */
export const database = defineDatabase({
  schema: 'ingest',
  migrations: [
    Imports1764001000000,
    Quarantine1764001000001,
    ImportSenders1764001000002,
    QuarantineVehicles1764003000000,
  ],
});
