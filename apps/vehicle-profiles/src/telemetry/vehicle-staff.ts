import type { Role } from '@rover/contracts';

/** Who may see what vehicles measure. */
export const vehicleStaff: readonly Role[] = ['admin', 'manager', 'fleetOperator'];
