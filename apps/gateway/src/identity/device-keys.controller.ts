import { Body, Controller, Param, Query } from '@nestjs/common';
import { createDeviceKey, listDeviceKeys, revokeDeviceKey } from '@rover/contracts';
import type { z } from 'zod';
import { Route } from '../edge/route.decorator.js';
import { Scope, type CallerScope } from '../edge/scope.js';
import { DeviceKeysService } from './device-keys.service.js';

type Created = z.output<typeof createDeviceKey.reply>;
type Listed = z.output<typeof listDeviceKeys.reply>;
type Revoked = z.output<typeof revokeDeviceKey.reply>;

@Controller()
export class DeviceKeysController {
  constructor(private readonly keys: DeviceKeysService) {}

  @Route(createDeviceKey)
  async create(
    @Body() body: z.output<typeof createDeviceKey.body>,
    @Scope() scope: CallerScope,
  ): Promise<Created> {
    return { data: await this.keys.create(body, scope) };
  }

  @Route(listDeviceKeys)
  list(@Query() page: z.output<typeof listDeviceKeys.query>, @Scope() scope: CallerScope): Promise<Listed> {
    return this.keys.list(page, scope);
  }

  @Route(revokeDeviceKey)
  async revoke(
    @Param() { id }: z.output<typeof revokeDeviceKey.params>,
    @Scope() scope: CallerScope,
  ): Promise<Revoked> {
    return { data: await this.keys.revoke(id, scope) };
  }
}
