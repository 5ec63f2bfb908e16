import { Body, Controller, Query, Req } from '@nestjs/common';
import { recordOsmand, recordOsmandQuery, recordOverland, recordOwnTracks } from '@rover/contracts';
import type { FastifyRequest } from 'fastify';
import { Route } from '../edge/route.decorator.js';
import { DevicesService } from './devices.service.js';

/** Apps on phones, each of which looks for an answer of its own. */
@Controller()
export class PhonesController {
  constructor(private readonly devices: DevicesService) {}

  @Route(recordOsmandQuery)
  async osmandQuery(@Query() query: unknown, @Req() request: FastifyRequest): Promise<void> {
    await this.devices.take('osmand', query, request);
  }

  @Route(recordOsmand)
  async osmand(@Body() body: unknown, @Req() request: FastifyRequest): Promise<void> {
    await this.devices.take('osmand', body ?? request.query, request);
  }

  @Route(recordOwnTracks)
  async ownTracks(@Body() body: unknown, @Req() request: FastifyRequest): Promise<[]> {
    await this.devices.take('owntracks', body, request);
    return [];
  }

  @Route(recordOverland)
  async overland(@Body() body: unknown, @Req() request: FastifyRequest): Promise<{ result: 'ok' }> {
    await this.devices.take('overland', body, request);
    return { result: 'ok' };
  }
}
