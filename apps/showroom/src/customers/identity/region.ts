import type { ShowroomConfig } from '../../showroom.config.js';

/** Country of phone numbers that name none, by the showroom where they were given. */
export function regionOf({ customers }: Pick<ShowroomConfig, 'customers'>, showroomId?: string): string {
  const own = customers.showroomRegions.find((one) => one.startsWith(`${showroomId}:`));
  return own?.slice(own.lastIndexOf(':') + 1) ?? customers.region;
}
