import { Injectable } from '@nestjs/common';
import { payloadsReceived, type DeviceProtocol } from '@rover/contracts';
import { Bus } from '@rover/platform';
import { decodePayload } from '@rover/vehicle';
import type { FastifyRequest } from 'fastify';
import { scopeOfRequest } from '../edge/scope.js';
import { SpokenVehicles } from '../identity/spoken-vehicles.service.js';
import type { Taken } from '../intake/intake.service.js';
import { nameVehicles } from './name-vehicles.js';

/** Takes what devices send: finds out whose it is, and hands it on as it came. */
@Injectable()
export class DevicesService {
  constructor(
    private readonly bus: Bus,
    private readonly spoken: SpokenVehicles,
  ) {}

  /** Answers once Redis has it. What holds no reading is taken and dropped. @throws as `nameVehicles`, ForbiddenError */
  async take(protocol: DeviceProtocol, payload: unknown, request: FastifyRequest): Promise<Taken> {
    const messages = decodePayload(protocol, payload).map(({ names }) => names);
    const vehicles = nameVehicles(protocol, messages, request.identity ?? {});
    if (messages.length > 0) {
      await this.spoken.require(Object.values(vehicles), request);
      await this.bus.publish(payloadsReceived, [{ protocol, vehicles, payload }], scopeOfRequest(request));
    }
    return { data: { received: messages.length } };
  }
}
