import type { z } from 'zod';
import {
  caller as callerSchema,
  id,
  topics,
  type Caller,
  type Topic,
  type AccessPart,
} from '@rover/contracts';
import { callerHas, seesShowroom } from '@rover/platform';

/** What the owner of a room's subject is asked, before anybody enters and whenever access changes. */
export interface Doorway {
  readonly kind: 'vehicle' | 'fleet';
  /** What of it is told in the room. */
  readonly parts: readonly AccessPart[];
}

/** What all rooms of a kind have in common. */
export interface RoomKind {
  readonly name: string;
  /** What the part after the colon must be; absent when the room exists once. */
  readonly id?: z.ZodType<string>;
  /** Streams that feed it: a room with an id gets the events whose key is that id. */
  readonly topics: readonly Topic[];
  /** What the token alone tells. */
  readonly admits: (caller: Caller, id: string) => boolean;
  /** The ids of rooms in an event's data (JSON), where they are not the event's key; none when it is for no such room. */
  readonly idsIn?: (data: string) => readonly string[];
  /** Absent where the token alone decides. */
  readonly doorway?: Doorway;
}

/** Anybody may have a vehicle; a device only tells of one. */
const isPerson = ({ roles }: Caller) => !roles.includes('device');

/** Readings tell where a vehicle is, and alerts may. */
const readings: Doorway = { kind: 'vehicle', parts: ['telemetry', 'location'] };
const whole: Doorway = { kind: 'vehicle', parts: ['identity', 'trips', 'alerts', ...readings.parts] };

/** A fleet hears of the vehicles of those below it. */
function fleetsIn(data: string): readonly string[] {
  const { fleetId, fleetIds = [] } = JSON.parse(data) as { fleetId?: string | null; fleetIds?: string[] };
  return [...new Set([...(fleetId ? [fleetId] : []), ...fleetIds])];
}

/** Staff of the floor, in the showrooms that they may see by REST as well. */
const worksOnFloor = (caller: Caller, showroomId: string) =>
  callerHas(caller, ['admin', 'manager', 'salesRep']) && seesShowroom(caller, showroomId);

const kinds: readonly RoomKind[] = [
  { name: 'deals', topics: [topics.deals], admits: () => true },
  { name: 'users', topics: [], admits: () => true },
  { name: 'admins', topics: [], admits: (caller) => callerHas(caller, ['admin']) },
  {
    name: 'user',
    id: callerSchema.shape.sub,
    topics: [topics.recommendations, topics.wishes, topics.notifications],
    admits: (caller, sub) => caller.sub === sub || callerHas(caller, ['admin']),
  },
  {
    name: 'vehicle',
    id,
    topics: [topics.vehicles, topics.telemetry, topics.movements, topics.alerts],
    admits: isPerson,
    doorway: whole,
  },
  { name: 'telemetry', id, topics: [topics.telemetry], admits: isPerson, doorway: readings },
  {
    name: 'alerts',
    id,
    topics: [topics.alerts],
    admits: isPerson,
    doorway: { kind: 'vehicle', parts: ['alerts', 'location'] },
  },
  {
    name: 'maintenance',
    id,
    topics: [topics.maintenance],
    admits: isPerson,
    // What comes due may be a document.
    doorway: { kind: 'vehicle', parts: ['maintenance', 'documents'] },
  },
  {
    name: 'fleet',
    id,
    topics: [topics.fleets, topics.alerts],
    admits: isPerson,
    idsIn: fleetsIn,
    doorway: { kind: 'fleet', parts: ['profile', 'alerts', 'location'] },
  },
  { name: 'showroom', id, topics: [topics.floor, topics.retail], admits: worksOnFloor },
];

/** Every kind of room. A map and no object: names come from clients, and `constructor` is not a room. */
export const roomKinds: ReadonlyMap<string, RoomKind> = new Map(kinds.map((kind) => [kind.name, kind]));

/** The kind of a room by its name; undefined for what is no room of ours. */
export function kindOf(room: string): RoomKind | undefined {
  const colon = room.indexOf(':');
  return roomKinds.get(colon < 0 ? room : room.slice(0, colon));
}

/** The rooms that an event of a topic goes to, by its key, and by its data where a kind looks at that. */
export function roomsOf(topic: string, key: string, data = ''): string[] {
  return (byTopic.get(topic) ?? []).flatMap((kind) => {
    if (!kind.id) return kind.name;
    const ids = kind.idsIn ? kind.idsIn(data) : [key];
    return ids.map((id) => `${kind.name}:${id}`);
  });
}

const byTopic = new Map<string, RoomKind[]>();
for (const kind of kinds)
  for (const { name } of kind.topics) byTopic.set(name, [...(byTopic.get(name) ?? []), kind]);
