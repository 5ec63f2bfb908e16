import { Injectable, type BeforeApplicationShutdown } from '@nestjs/common';
import { accessGrantChanged, fleetUpdated, topics, vehicleProfileUpdated } from '@rover/contracts';
import type { EventData } from '@rover/contracts';
import type { StreamMessage } from '@rover/redis-streams';
import { TailOpener, type TopicTail } from '../feeds/topic-tail.js';
import { callerOn, type RoverSocket } from '../sockets/session.js';
import type { GuardedRoom } from './room-answers.service.js';

/** Whether a change concerns that somebody is in a room. */
export type Concerns = (socket: RoverSocket, room: GuardedRoom) => boolean;

const everybody: Concerns = () => true;
const followed = [topics.access, topics.fleets, topics.vehicles];

/** Follows what changes who may see what: grants, fleets, and vehicles that change fleets. From the first guarded room on. */
@Injectable()
export class AccessTails implements BeforeApplicationShutdown {
  private opening?: Promise<readonly TopicTail[]>;
  private changed: (concerns: Concerns) => void = () => undefined;

  constructor(private readonly tails: TailOpener) {}

  onChange(changed: (concerns: Concerns) => void): void {
    this.changed = changed;
  }

  /** Resolves once changes are heard: what is asked from then on becomes untrue only with an event. */
  async open(): Promise<void> {
    this.opening ??= Promise.all(followed.map((topic) => this.follow(topic)));
    await this.opening.catch((error: unknown) => {
      this.opening = undefined;
      throw error;
    });
  }

  async beforeApplicationShutdown(): Promise<void> {
    const open = await this.opening?.catch(() => []);
    await Promise.all((open ?? []).map((tail) => tail.close()));
  }

  private follow(topic: (typeof followed)[number]): Promise<TopicTail> {
    return this.tails.open(topic, {
      from: 'now',
      onMessages: (messages) => {
        for (const message of messages) this.hear(message);
      },
      onGap: () => this.changed(everybody),
    });
  }

  private hear(message: StreamMessage): void {
    const concerns = concernsOf(message);
    if (concerns) this.changed(concerns);
  }
}

/** Of vehicles most changes leave access as it is: these are told by two words that their text does not have. */
function concernsOf({ type, key, raw }: StreamMessage): Concerns | undefined {
  if (type === fleetUpdated.name) return everybody;
  if (type === accessGrantChanged.name) {
    const { user } = JSON.parse(raw) as EventData<typeof accessGrantChanged>;
    return (socket) => callerOn(socket).sub === user;
  }
  const isPlaced =
    type === vehicleProfileUpdated.name && (raw.includes('"fleetId"') || !raw.includes('"vehicle":'));
  return isPlaced ? (_, room) => room.kind.doorway.kind === 'vehicle' && room.id === key : undefined;
}
