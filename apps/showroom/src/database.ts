import { defineDatabase } from '@rover/persistence';
import { Floor1764002000000 } from './migrations/1764002000000-floor.js';
import { FollowUps1764200000002 } from './migrations/1764200000002-follow-ups.js';
import { Leads1764200000001 } from './migrations/1764200000001-leads.js';
import { Inventory1764300000000 } from './migrations/1764300000000-inventory.js';
import { ShowroomsAndReps1764200000000 } from './migrations/1764200000000-showrooms-and-reps.js';
import { Customers1764100000000 } from './migrations/1764100000000-customers.js';
import { Holds1764300000001 } from './migrations/1764300000001-holds.js';
import { CustomerAccessesAndHandoffs1764100000001 } from './migrations/1764100000001-customer-accesses-and-handoffs.js';
import { TestDrives1764300000002 } from './migrations/1764300000002-test-drives.js';
import { Sales1764300000003 } from './migrations/1764300000003-sales.js';
import { Notifications1764700000101 } from './migrations/1764700000101-notifications.js';
import { Visits1764700000000 } from './migrations/1764700000000-visits.js';
import { Papers1764700000200 } from './migrations/1764700000200-papers.js';
import { DriveCalendars1764700000201 } from './migrations/1764700000201-drive-calendars.js';
import { HashingKey1764700000202 } from './migrations/1764700000202-hashing-key.js';
import { HashingKeys1764800000000 } from './migrations/1764800000000-hashing-keys.js';
import { LeadWords1764800000100 } from './migrations/1764800000100-lead-words.js';
import { UpList1764700000001 } from './migrations/1764700000001-up-list.js';
import { VisitPaths1764700000002 } from './migrations/1764700000002-visit-paths.js';

/** What happens in showrooms. */
export const database = defineDatabase({
  schema: 'showroom',
  migrations: [
    Floor1764002000000,
    Customers1764100000000,
    CustomerAccessesAndHandoffs1764100000001,
    ShowroomsAndReps1764200000000,
    Leads1764200000001,
    FollowUps1764200000002,
    Inventory1764300000000,
    Holds1764300000001,
    TestDrives1764300000002,
    Sales1764300000003,
    Visits1764700000000,
    UpList1764700000001,
    VisitPaths1764700000002,
    Papers1764700000200,
    Notifications1764700000101,
    DriveCalendars1764700000201,
    HashingKey1764700000202,
    HashingKeys1764800000000,
    LeadWords1764800000100,
  ],
});
