import { Injectable } from '@nestjs/common';
import { payloadsReceived } from '@rover/contracts';
import { Bus, MalformedRequestError } from '@rover/platform';
import { readGpx } from '@rover/vehicle';
import type { FastifyRequest } from 'fastify';
import { scopeOfRequest } from '../edge/scope.js';
import { SpokenVehicles } from '../identity/spoken-vehicles.service.js';
import type { Taken } from '../intake/intake.service.js';
import { assertOwnVehicles } from './device-vehicles.js';

/** As many as a batch of readings has. */
const PER_ENTRY = 1000;

/** Takes recorded tracks, whole or not at all. */
@Injectable()
export class TracksService {
  constructor(
    private readonly bus: Bus,
    private readonly spoken: SpokenVehicles,
  ) {}

  /** @throws ForbiddenError, MalformedRequestError with the line */
  async take(vehicleId: string, request: FastifyRequest): Promise<Taken> {
    assertOwnVehicles([{ vehicleId }], request.identity);
    await this.spoken.require([vehicleId], request);
    const read = readGpx(request.body as string);
    if ('refused' in read)
      throw new MalformedRequestError(`The file ${read.refused}; nothing was taken.`, [
        { path: `line ${read.line}`, message: read.refused },
      ]);
    const entries = [];
    for (let at = 0; at < read.points.length; at += PER_ENTRY)
      entries.push({
        protocol: 'gpx' as const,
        vehicles: { '': vehicleId },
        payload: { points: read.points.slice(at, at + PER_ENTRY) },
      });
    await this.bus.publish(payloadsReceived, entries, scopeOfRequest(request));
    return { data: { received: read.points.length } };
  }
}
