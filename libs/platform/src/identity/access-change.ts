import { accessGrantChanged, fleetUpdated, topics, vehicleProfileUpdated } from '@rover/contracts';
import type { EventData, Topic } from '@rover/contracts';
import type { StreamMessage } from '@rover/redis-streams';

/** Whose access changed: somebody's, everybody's to one vehicle, or, where it names neither, anybody's to anything. */
export interface AccessChange {
  readonly user?: string;
  readonly vehicleId?: string;
}

/** What changes who may see and change what: grants, fleets, and vehicles that change fleets. */
export const accessTopics: readonly Topic[] = [topics.access, topics.fleets, topics.vehicles];

/** Of vehicles most changes leave access as it is: these are told by two words that their text does not have. */
export function accessChangeIn({
  type,
  key,
  raw,
}: Pick<StreamMessage, 'type' | 'key' | 'raw'>): AccessChange | undefined {
  if (type === fleetUpdated.name) return {};
  if (type === accessGrantChanged.name)
    return { user: (JSON.parse(raw) as EventData<typeof accessGrantChanged>).user };
  const isPlaced =
    type === vehicleProfileUpdated.name && (raw.includes('"fleetId"') || !raw.includes('"vehicle":'));
  return isPlaced ? { vehicleId: key } : undefined;
}
