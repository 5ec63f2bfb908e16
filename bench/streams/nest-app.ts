import 'reflect-metadata';
import { Controller, Module, type INestMicroservice } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import {
  EventPattern,
  MessagePattern,
  Payload,
  type CustomStrategy,
  type MicroserviceOptions,
} from '@nestjs/microservices';
import type { Arrival, Parcel } from './contender.js';

/** Boots a Nest microservice with one event handler and one request handler. */
export async function nestApp(
  options: MicroserviceOptions | CustomStrategy,
  arrival: { current: Arrival },
): Promise<INestMicroservice> {
  @Controller()
  class ParcelController {
    @EventPattern('bench.parcel')
    take(@Payload() parcel: Parcel): void {
      arrival.current(parcel);
    }

    @MessagePattern('bench.echo')
    echo(@Payload() parcel: Parcel): Parcel {
      return parcel;
    }
  }

  @Module({ controllers: [ParcelController] })
  class ParcelModule {}

  const app = await NestFactory.createMicroservice<object>(ParcelModule, { ...options, logger: ['error'] });
  await app.listen();
  return app;
}
