import { raw, sql } from '@rover/persistence';
import type { Fragment } from '@rover/persistence';

/**
 * A condition on a column of vehicle ids: that it is this vehicle, by whichever of the ids that were merged into one.
 * What is measured and found out stays under the id that it came under, so that a merge rewrites no past.
 */
export const isVehicle = (column: string, id: string): Fragment => sql`${raw(column)} = ANY (ARRAY(
  WITH living AS (SELECT coalesce(merged_into, id) AS id FROM vehicle WHERE id = ${id})
  SELECT ${id}::text UNION SELECT id FROM living UNION SELECT vehicle.id FROM vehicle JOIN living ON merged_into = living.id))`;
