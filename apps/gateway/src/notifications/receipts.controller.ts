import { Body, Controller, Param, Req } from '@nestjs/common';
import {
  takeReceipt,
  takeReceiptRoute,
  takeTwilioReceipt,
  takeTwilioReceiptRoute,
  unsubscribe,
  unsubscribeRoute,
  type RequestOf,
} from '@rover/contracts';
import { Bus } from '@rover/platform';
import type { RawJson } from '@rover/redis-streams';
import type { FastifyRequest } from 'fastify';
import { Route } from '../edge/route.decorator.js';

/** Doors of those who send for us, and of those who were written to: their signature, or the address, is the secret. */
@Controller()
export class ReceiptsController {
  constructor(private readonly bus: Bus) {}

  @Route(takeReceiptRoute)
  take(@Req() { headers, rover_bodyText: body = '' }: FastifyRequest): Promise<RawJson> {
    const header = (name: string): string => String(headers[`webhook-${name}`] ?? '').slice(0, 2_000);
    const signed = {
      id: header('id').slice(0, 200),
      timestamp: header('timestamp').slice(0, 40),
      signature: header('signature'),
    };
    return this.bus.forward(takeReceipt, { headers: signed, body });
  }

  @Route(takeTwilioReceiptRoute)
  takeTwilio(
    @Body() fields: RequestOf<typeof takeTwilioReceipt>['fields'],
    @Req() { headers }: FastifyRequest,
  ): Promise<RawJson> {
    const signature = String(headers['x-twilio-signature'] ?? '').slice(0, 2_000);
    return this.bus.forward(takeTwilioReceipt, { signature, fields });
  }

  @Route(unsubscribeRoute)
  unsubscribe(@Param() of: RequestOf<typeof unsubscribe>): Promise<RawJson> {
    return this.bus.forward(unsubscribe, of);
  }
}
