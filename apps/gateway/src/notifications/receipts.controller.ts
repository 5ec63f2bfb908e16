import { Body, Controller, Param, Req, Res } from '@nestjs/common';
import {
  takeReceipt,
  takeReceiptRoute,
  takeTwilioReceipt,
  takeTwilioReceiptRoute,
  unsubscribe,
  unsubscribePageRoute,
  unsubscribeRoute,
  type ReplyOf,
  type RequestOf,
} from '@rover/contracts';
import { Bus } from '@rover/platform';
import type { RawJson } from '@rover/redis-streams';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Route } from '../edge/route.decorator.js';
import { PAGE_POLICY, PAGE_TYPE, unsubscribedPage, unsubscribePage } from './unsubscribe-page.js';

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

  @Route(unsubscribePageRoute)
  unsubscribePage(
    @Req() { headers }: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): string {
    reply.type(PAGE_TYPE).header('content-security-policy', PAGE_POLICY);
    return unsubscribePage(headers['accept-language']);
  }

  /** Mailboxes are answered in JSON, people see a page. */
  @Route(unsubscribeRoute)
  async unsubscribe(
    @Param() of: RequestOf<typeof unsubscribe>,
    @Req() { headers }: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ReplyOf<typeof unsubscribe> | string> {
    const answer = await this.bus.request(unsubscribe, of);
    if (!headers.accept?.includes('text/html')) return answer;
    reply.type(PAGE_TYPE).header('content-security-policy', PAGE_POLICY);
    return unsubscribedPage(headers['accept-language']);
  }
}
