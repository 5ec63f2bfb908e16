import { Body, Controller, Inject, Req } from '@nestjs/common';
import { recordFlespi, recordObd, recordSmartcar, recordVss } from '@rover/contracts';
import { CONFIG } from '@rover/platform';
import type { FastifyRequest } from 'fastify';
import type { z } from 'zod';
import { Route } from '../edge/route.decorator.js';
import type { GatewayConfig } from '../gateway.config.js';
import type { Taken } from '../intake/intake.service.js';
import { DevicesService } from './devices.service.js';
import { answerChallenge, assertSigned } from './smartcar-webhook.js';

/** Adapters in vehicles, and the clouds of those who make them. */
@Controller()
export class CloudsController {
  constructor(
    private readonly devices: DevicesService,
    @Inject(CONFIG) private readonly config: GatewayConfig,
  ) {}

  @Route(recordObd)
  obd(@Body() body: unknown, @Req() request: FastifyRequest): Promise<Taken> {
    return this.devices.take('obd', body, request);
  }

  @Route(recordSmartcar)
  async smartcar(
    @Body() body: z.output<typeof recordSmartcar.body>,
    @Req() request: FastifyRequest,
  ): Promise<{ challenge?: string }> {
    const secret = this.config.smartcarSecret?.reveal();
    if (secret !== undefined && body.eventType === 'VERIFY' && body.data.challenge !== undefined)
      return { challenge: answerChallenge(body.data.challenge, secret) };
    if (secret !== undefined) assertSigned(request, secret);
    await this.devices.take('smartcar', body, request);
    return {};
  }

  @Route(recordFlespi)
  flespi(@Body() body: unknown, @Req() request: FastifyRequest): Promise<Taken> {
    return this.devices.take('flespi', body, request);
  }

  @Route(recordVss)
  vss(@Body() body: unknown, @Req() request: FastifyRequest): Promise<Taken> {
    return this.devices.take('vss', body, request);
  }
}
