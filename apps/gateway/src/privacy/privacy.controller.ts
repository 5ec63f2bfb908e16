import { Body, Controller, Headers, Param, Query, StreamableFile } from '@nestjs/common';
import {
  exportPersonRoute,
  getErasure,
  getErasureRoute,
  listReads,
  listReadsRoute,
  listWrites,
  listWritesRoute,
  requestErasure,
  requestErasureRoute,
  type RequestOf,
} from '@rover/contracts';
import { Bus } from '@rover/platform';
import type { RawJson } from '@rover/redis-streams';
import { Route } from '../edge/route.decorator.js';
import { Scope, type CallerScope } from '../edge/scope.js';
import { PersonExport } from './person-export.service.js';

const NDJSON = 'application/x-ndjson';

@Controller()
export class PrivacyController {
  constructor(
    private readonly bus: Bus,
    private readonly exports: PersonExport,
  ) {}

  @Route(listReadsRoute)
  reads(@Query() query: RequestOf<typeof listReads>, @Scope() scope: CallerScope): Promise<RawJson> {
    return this.bus.forward(listReads, query, scope);
  }

  @Route(listWritesRoute)
  writes(@Query() query: RequestOf<typeof listWrites>, @Scope() scope: CallerScope): Promise<RawJson> {
    return this.bus.forward(listWrites, query, scope);
  }

  @Route(exportPersonRoute)
  async export(
    @Query() { user }: { user: string },
    @Headers('accept') accept: string | undefined,
    @Scope() scope: CallerScope,
  ): Promise<StreamableFile> {
    const inLines = accept?.includes(NDJSON) ?? false;
    const stream = await this.exports.open(user, inLines ? 'ndjson' : 'json', scope);
    return new StreamableFile(stream, { type: inLines ? NDJSON : 'application/json; charset=utf-8' });
  }

  @Route(requestErasureRoute)
  erase(@Body() body: RequestOf<typeof requestErasure>, @Scope() scope: CallerScope): Promise<RawJson> {
    return this.bus.forward(requestErasure, body, scope);
  }

  @Route(getErasureRoute)
  erasure(@Param() params: RequestOf<typeof getErasure>, @Scope() scope: CallerScope): Promise<RawJson> {
    return this.bus.forward(getErasure, params, scope);
  }
}
