import { Injectable } from '@nestjs/common';
import type { EventData, sensorEventsReceived } from '@rover/contracts';
import { Bus, scopeOf } from '@rover/platform';
import type { StreamMessage } from '@rover/redis-streams';
import { LRUCache } from 'lru-cache';
import { IntakeService } from '../intake/intake.service.js';
import type { Judged } from '../intake/judged.js';
import { FloorOutlines } from './floor-outlines.service.js';
import { judgeSensorEvent, placesOf, sightingOf } from './judge-sensor-event.js';

type Batch = StreamMessage<EventData<typeof sensorEventsReceived>>;
type SensorEvent = Extract<Judged, { event: unknown }>['event'];

const KIND = 'sensorEvent';
/** A hub repeats a batch within seconds or not at all; some 100 bytes each. */
const MOST_IDS = 200_000;

/**
 * Takes batches of what the sensors of a showroom saw.
 *
 * A sighting changes nothing here, so it passes neither inbox nor outbox: it is appended to `floor`, and only then is
 * its batch acknowledged. A batch that a hub sends twice is known by memory, since one replica at a time reads a
 * showroom's partition; after a fail-over the worst is a sighting told twice under one id, and whoever follows visits
 * learns nothing from that.
 */
@Injectable()
export class FloorService {
  readonly #told = new LRUCache<string, true>({ max: MOST_IDS });

  constructor(
    private readonly intake: IntakeService,
    private readonly bus: Bus,
    private readonly outlines: FloorOutlines,
  ) {}

  async receive(messages: readonly Batch[]): Promise<void> {
    const isInside = await this.outlines.of(messages.flatMap(({ data }) => placesOf(data)));
    const arrivals = messages.map((message) => ({
      message,
      judged: message.data.events.map((input) =>
        judgeSensorEvent(sightingOf(input), { ...message.data, isInside }, message.time),
      ),
    }));
    // First what may be refused because PostgreSQL is away: what is appended cannot be taken back.
    await this.intake.quarantineOf(KIND, arrivals);
    const good = arrivals
      .flatMap(({ judged }) => judged)
      .flatMap((one) => ('event' in one ? [one.event] : []));
    const news = this.#news(good);
    await this.bus.publishAll(news, { traceparent: scopeOf(messages[0] ?? {}).traceparent });
    for (const { id } of news) this.#told.set(id, true);
    this.intake.count(KIND, 'recorded', news.length);
    this.intake.count(KIND, 'duplicate', good.length - news.length);
  }

  #news(events: readonly SensorEvent[]): SensorEvent[] {
    const first = new Map(events.map((event) => [event.id, event]));
    return [...first.values()].filter(({ id }) => !this.#told.has(id));
  }
}
