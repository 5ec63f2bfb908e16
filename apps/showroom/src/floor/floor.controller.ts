import { Controller } from '@nestjs/common';
import { Ctx, EventPattern, MessagePattern, Payload } from '@nestjs/microservices';
import { customerEntered, customerExited, customerMoved, getFloor } from '@rover/contracts';
import type { EventData, RequestOf } from '@rover/contracts';
import { callerOf } from '@rover/platform';
import type { RedisStreamsContext, StreamMessage } from '@rover/redis-streams';
import { FloorService } from './floor.service.js';
import type { SightingKind } from './visits/visit-state.js';

/** Nobody waits for what a visit came to: sockets hear of sightings without us. */
const WORK = { batch: 1_000, gatherMs: 500 };

type FloorMessage = StreamMessage<EventData<typeof customerEntered>>;

@Controller()
export class FloorController {
  constructor(private readonly floor: FloorService) {}

  @EventPattern<string>(customerEntered.name, WORK)
  entered(@Payload() messages: FloorMessage[]) {
    return this.#record(messages, 'entered');
  }

  @EventPattern<string>(customerMoved.name, WORK)
  moved(@Payload() messages: FloorMessage[]) {
    return this.#record(messages, 'moved');
  }

  @EventPattern<string>(customerExited.name, WORK)
  exited(@Payload() messages: FloorMessage[]) {
    return this.#record(messages, 'exited');
  }

  @MessagePattern(getFloor.name)
  async now(@Payload() { showroomId }: RequestOf<typeof getFloor>, @Ctx() context: RedisStreamsContext) {
    return { data: await this.floor.now(showroomId, callerOf(context.message)) };
  }

  #record(messages: readonly FloorMessage[], kind: SightingKind): Promise<void> {
    return this.floor.record(
      messages.map(({ data: { showroomId, visitorId, zone, x, y, time, receivedAt } }) => {
        const at = x !== undefined && y !== undefined ? ([x, y] as const) : undefined;
        return { showroomId, visitorId, kind, zone, at, time: trusted(time, receivedAt) };
      }),
    );
  }
}

/** Nothing was seen after we were told of it, whatever a sensor's clock says. */
const trusted = (time: string, receivedAt: string): number =>
  Math.min(Date.parse(time), Date.parse(receivedAt));
