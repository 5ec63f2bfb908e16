import type { Caller, Role } from '@rover/contracts';

/** A caller with these roles. */
export const aCaller = (...roles: Role[]): Caller => ({
  sub: roles.length > 0 ? `test-${roles.join('-')}` : 'test',
  roles,
});
