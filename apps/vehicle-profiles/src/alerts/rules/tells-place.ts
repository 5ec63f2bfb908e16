import { signals } from '@rover/contracts';
import type { CompiledRule } from '@rover/vehicle';
import { tellsPlace } from '../../access/projection.js';

/** Whether somebody who hears that a rule rang learns where the vehicle was. */
export const ruleTellsPlace = ({ leaves }: CompiledRule): boolean =>
  leaves.some(
    (leaf) =>
      leaf.geofence !== undefined || leaf.signals.some((index) => tellsPlace(signals[index]?.name ?? '')),
  );
