import { customerEntered, customerExited, customerMoved } from '@rover/contracts';
import type { EventData, sensorEventsReceived } from '@rover/contracts';
import { derivedId } from '../intake/derived-id.js';
import { implausible } from '../intake/judged.js';
import type { Judged } from '../intake/judged.js';

type SensorInput = EventData<typeof sensorEventsReceived>['events'][number];

const contracts = { entered: customerEntered, moved: customerMoved, exited: customerExited };

/** Tells what a sensor saw in the words of the floor. */
export function judgeSensorEvent(input: SensorInput, showroomId: string, receivedAt: string): Judged {
  const { kind, visitorId, zone } = input;
  const time = new Date(input.time ?? receivedAt);
  const reason = implausible(time.getTime(), Date.parse(receivedAt));
  if (reason) return { quarantined: reason, input };
  const id = input.id ?? derivedId(time.getTime(), { ...input, showroomId });
  const data = { showroomId, visitorId, ...(zone && { zone }), time: time.toISOString(), receivedAt };
  return { event: { contract: contracts[kind], id, data } };
}
