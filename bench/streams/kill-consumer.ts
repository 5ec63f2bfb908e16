import 'reflect-metadata';
import { Controller, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { EventPattern, Payload } from '@nestjs/microservices';
import { RedisStreamsServer } from '@rover/redis-streams';
import { Redis } from 'ioredis';
import { topic } from './rover.contender.js';

const url = process.argv[2] as string;
const redis = new Redis(url);

@Controller()
class EffectController {
  @EventPattern('bench.parcel')
  async take(@Payload() { n }: { n: number }): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve, 20));
    await redis.sadd('kill:effects', n);
  }
}

@Module({ controllers: [EffectController] })
class EffectModule {}

const strategy = new RedisStreamsServer({
  connection: { url },
  prefix: 'kill',
  group: 'kill',
  resolve: () => topic,
});
const app = await NestFactory.createMicroservice(EffectModule, { strategy, logger: ['error'] });
await app.listen();
process.once('SIGTERM', () => void app.close().then(() => process.exit(0)));
process.once('disconnect', () => process.exit(0));
setInterval(() => process.send?.(strategy.held.length), 100);
