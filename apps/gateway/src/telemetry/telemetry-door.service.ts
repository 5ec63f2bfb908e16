import { Injectable } from '@nestjs/common';
import { CLOUD_EVENT, CLOUD_EVENTS, NDJSON, readingsReceived, type EventData } from '@rover/contracts';
import { Bus } from '@rover/platform';
import type { FastifyRequest } from 'fastify';
import { DevicesService } from '../devices/devices.service.js';
import { mediaTypeOf } from '../edge/media-type.js';
import { scopeOfRequest } from '../edge/scope.js';
import { SpokenVehicles } from '../identity/spoken-vehicles.service.js';
import { Intake, type Taken } from '../intake/intake.service.js';
import { assertOwnVehicles } from './device-vehicles.js';
import { readingLines } from './reading-lines.js';

type Batch = EventData<typeof readingsReceived>;

/** As many as a batch has. */
const PER_ENTRY = 1000;

/** Takes readings in each form in which they may come, and answers once Redis has them. */
@Injectable()
export class TelemetryDoor {
  constructor(
    private readonly bus: Bus,
    private readonly intake: Intake,
    private readonly devices: DevicesService,
    private readonly spoken: SpokenVehicles,
  ) {}

  /** @throws ForbiddenError for a vehicle that the caller may not speak for; nothing is taken then */
  take(request: FastifyRequest): Promise<Taken> {
    const type = mediaTypeOf(request);
    if (type === NDJSON) return this.takeLines(request.body as string, request);
    if (type === CLOUD_EVENT || type === CLOUD_EVENTS)
      return this.devices.take('cloudEvents', request.body, request);
    return this.takeBatch(request.body as Batch, request);
  }

  private async takeBatch(batch: Batch, request: FastifyRequest): Promise<Taken> {
    await this.requireVehicles(batch.readings, request);
    const text = request.rover_bodyText;
    const count = batch.readings.length;
    return this.intake.take({ event: readingsReceived, batch, text, count }, scopeOfRequest(request));
  }

  /** All entries have one key, so that they keep their order whatever vehicles are in them. */
  private async takeLines(body: string, request: FastifyRequest): Promise<Taken> {
    const lines = readingLines(body);
    const readings = lines.map(({ reading }) => reading);
    await this.requireVehicles(readings, request);
    const texts: string[] = [];
    for (let at = 0; at < lines.length; at += PER_ENTRY)
      texts.push(
        `{"readings":[${lines
          .slice(at, at + PER_ENTRY)
          .map(({ text }) => text)
          .join()}]}`,
      );
    const key = readingsReceived.key({ readings });
    await this.bus.publishTexts(readingsReceived, key, texts, scopeOfRequest(request));
    return { data: { received: lines.length } };
  }

  private async requireVehicles(
    readings: readonly { readonly vehicleId: string }[],
    request: FastifyRequest,
  ): Promise<void> {
    assertOwnVehicles(readings, request.identity);
    await this.spoken.require(
      readings.map(({ vehicleId }) => vehicleId),
      request,
    );
  }
}
