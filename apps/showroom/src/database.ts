import { defineDatabase } from '@rover/persistence';
import { Floor1764002000000 } from './migrations/1764002000000-floor.js';

/** What happens in showrooms. */
export const database = defineDatabase({ schema: 'showroom', migrations: [Floor1764002000000] });
