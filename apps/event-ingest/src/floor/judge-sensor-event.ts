import { customerEntered, customerExited, customerMoved } from '@rover/contracts';
import type { EventData, sensorEventsReceived } from '@rover/contracts';
import type { FloorPoint } from '@rover/vehicle';
import { derivedId } from '../intake/derived-id.js';
import { implausible } from '../intake/judged.js';
import type { Judged } from '../intake/judged.js';

type Batch = EventData<typeof sensorEventsReceived>;
type SensorInput = Batch['events'][number];

/** A sensor's word, whichever of the two ways it was said in. */
interface SensorSighting {
  readonly id?: string;
  readonly visitorId: string;
  readonly kind: 'entered' | 'moved' | 'exited';
  readonly zone?: string;
  readonly x?: number;
  readonly y?: number;
  readonly time?: string;
}

/** The showroom of a batch, if it tells where anybody was. */
export const placesOf = ({ showroomId, events }: Batch): string[] =>
  events.some((input) => 'x' in input) ? [showroomId] : [];

/** What a batch says of all its events, and where its building is. */
interface Surroundings extends Pick<Batch, 'showroomId' | 'sentAt'> {
  isInside(showroomId: string, at: FloorPoint): boolean;
}

const contracts = { entered: customerEntered, moved: customerMoved, exited: customerExited };

/** What tells where somebody is, tells that they moved there. */
export function sightingOf(input: SensorInput): SensorSighting {
  if (!('visitor' in input)) return input;
  const { id, visitor, x, y, at } = input;
  return {
    ...(id !== undefined && { id }),
    visitorId: visitor,
    kind: 'moved',
    x,
    y,
    ...(at && { time: at }),
  };
}

/** Tells what a sensor saw in the words of the floor; by its own clock, as far as that is known to be wrong. */
export function judgeSensorEvent(
  input: SensorSighting,
  { showroomId, sentAt, isInside }: Surroundings,
  receivedAt: string,
): Judged {
  const { kind, visitorId, zone, x, y } = input;
  const received = Date.parse(receivedAt);
  const drift = sentAt === undefined ? 0 : received - Date.parse(sentAt);
  const time = new Date(input.time === undefined ? received : Date.parse(input.time) + drift);
  const isAt = x !== undefined && y !== undefined;
  const isOutside = isAt && !isInside(showroomId, [x, y]);
  const reason = implausible(time.getTime(), received) ?? (isOutside ? 'outsideBuilding' : undefined);
  if (reason) return { quarantined: reason, input };
  // By what was said: a batch that is sent again was received later, and is the same all the same.
  const id = input.id ?? derivedId(Date.parse(input.time ?? receivedAt), { ...input, showroomId });
  const data = {
    ...{ showroomId, visitorId, ...(zone && { zone }) },
    ...(isAt && { x, y }),
    ...{ time: time.toISOString(), receivedAt },
  };
  return { event: { contract: contracts[kind], id, data } };
}
