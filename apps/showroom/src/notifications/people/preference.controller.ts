import { Controller } from '@nestjs/common';
import { Ctx, MessagePattern, Payload } from '@nestjs/microservices';
import { getNotificationPreferences, setNotificationPreferences } from '@rover/contracts';
import type { RequestOf } from '@rover/contracts';
import { callerOf } from '@rover/platform';
import type { RedisStreamsContext } from '@rover/redis-streams';
import { PreferenceService } from './preference.service.js';

@Controller()
export class PreferenceController {
  constructor(private readonly preferences: PreferenceService) {}

  @MessagePattern(getNotificationPreferences.name)
  async get(@Ctx() { message }: RedisStreamsContext) {
    return { data: await this.preferences.get(callerOf(message)) };
  }

  @MessagePattern(setNotificationPreferences.name)
  async set(
    @Payload() { preferences }: RequestOf<typeof setNotificationPreferences>,
    @Ctx() { message }: RedisStreamsContext,
  ) {
    return { data: await this.preferences.set(preferences, callerOf(message)) };
  }
}
