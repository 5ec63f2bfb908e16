import type { Floor, Heatmap } from '../generated/schemas.js';
import type { RoomEventOf } from '../rooms/room-types.js';

/** What the room `showroom:{id}` shows when it is joined. */
export interface ShowroomRoom {
  readonly showroomId: string;
  readonly floor: Floor | null;
  readonly heatmap: Heatmap | null;
  /** The latest visits. */
  readonly recent: readonly unknown[] | null;
}

type Visitor = Floor['visitors'][number];
type Sighting = RoomEventOf<'customer.entered' | 'customer.moved'>['data'];

/** A floor after an event of its room. */
export function floorAfter(view: ShowroomRoom, event: RoomEventOf): ShowroomRoom {
  switch (event.type) {
    case 'customer.entered':
    case 'customer.moved':
      return withVisitors(view, (visitors) => seen(visitors, event.data));
    case 'customer.highValue.detected':
      return withVisitors(view, (visitors) => visitors.map((one) => named(one, event.data)));
    case 'customer.exited':
    case 'visit.ended':
      return withVisitors(view, (visitors) =>
        visitors.filter(({ visitorId }) => visitorId !== event.data.visitorId),
      );
    case 'floor.heatmap.updated':
      return { ...view, heatmap: event.data };
    default:
      return view;
  }
}

function withVisitors(view: ShowroomRoom, change: (visitors: readonly Visitor[]) => Visitor[]): ShowroomRoom {
  const visitors = change(view.floor?.visitors ?? []);
  return { ...view, floor: { showroomId: view.showroomId, visitors, zones: countOf(visitors) } };
}

/** Who is likely to buy is told by name as soon as they are known. */
const named = (
  visitor: Visitor,
  { visitorId, visitId, customerId }: RoomEventOf<'customer.highValue.detected'>['data'],
): Visitor => (visitor.visitorId === visitorId ? { ...visitor, visitId, customerId } : visitor);

/** Which visit it is, and whose, the next snapshot tells: sensors know neither. */
function seen(visitors: readonly Visitor[], { visitorId, zone, x, y, time }: Sighting): Visitor[] {
  const known = visitors.find((one) => one.visitorId === visitorId);
  const at: Visitor['at'] = x !== undefined && y !== undefined ? [x, y] : (known?.at ?? null);
  const before = known ?? { visitorId, visitId: '', customerId: null, since: time };
  const now = { ...before, at, zone: zone ?? known?.zone ?? null };
  return known ? visitors.map((one) => (one === known ? now : one)) : [...visitors, now];
}

function countOf(visitors: readonly Visitor[]): Record<string, number> {
  const zones: Record<string, number> = {};
  for (const { zone } of visitors) if (zone !== null) zones[zone] = (zones[zone] ?? 0) + 1;
  return zones;
}
