import { Controller } from '@nestjs/common';
import { Ctx, MessagePattern, Payload } from '@nestjs/microservices';
import {
  createCalendarFeed,
  listCalendarFeeds,
  readCalendarFeed,
  revokeCalendarFeed,
} from '@rover/contracts';
import type { NewCalendarFeed, RequestOf } from '@rover/contracts';
import { callerOf } from '@rover/platform';
import type { RedisStreamsContext } from '@rover/redis-streams';
import { FeedService } from './feed.service.js';

@Controller()
export class FeedController {
  constructor(private readonly feeds: FeedService) {}

  @MessagePattern(createCalendarFeed.name)
  async create(@Payload() feed: NewCalendarFeed, @Ctx() { message }: RedisStreamsContext) {
    return { data: await this.feeds.create(feed, callerOf(message)) };
  }

  @MessagePattern(listCalendarFeeds.name)
  async list(
    @Payload() _request: RequestOf<typeof listCalendarFeeds>,
    @Ctx() { message }: RedisStreamsContext,
  ) {
    return { data: await this.feeds.list(callerOf(message)) };
  }

  @MessagePattern(revokeCalendarFeed.name)
  async revoke(
    @Payload() { feedId }: RequestOf<typeof revokeCalendarFeed>,
    @Ctx() { message }: RedisStreamsContext,
  ) {
    return { data: await this.feeds.revoke(feedId, callerOf(message)) };
  }

  @MessagePattern(readCalendarFeed.name)
  async read(@Payload() { token }: RequestOf<typeof readCalendarFeed>) {
    return { data: { text: await this.feeds.read(token) } };
  }
}
