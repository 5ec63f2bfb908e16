import { uuidV7 } from '@rover/redis-streams';

/** An id that says what it is of, and sorts by age: `unt_0198…`. */
export const newId = (prefix: string): string => `${prefix}_${uuidV7().replaceAll('-', '')}`;
