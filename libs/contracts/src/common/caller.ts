import { z } from 'zod';

/** What a caller may be. `device` is a telemetry source with a device key, never a person. */
export const roles = [
  'admin',
  'manager',
  'salesRep',
  'fleetOperator',
  'driver',
  'customer',
  'device',
] as const;

export const role = z.enum(roles).meta({ id: 'Role' });
export type Role = z.infer<typeof role>;

/** Who asks. Travels with every command and query, so that the service itself checks access. */
export const caller = z.strictObject({
  sub: z.string().min(1).max(200),
  roles: z.array(role),
  fleets: z.array(z.string()).optional(),
  showrooms: z.array(z.string()).optional(),
});
export type Caller = z.infer<typeof caller>;
