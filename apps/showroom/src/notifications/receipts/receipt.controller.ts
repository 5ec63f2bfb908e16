import { Controller } from '@nestjs/common';
import { MessagePattern, Payload } from '@nestjs/microservices';
import { takeReceipt, takeTwilioReceipt } from '@rover/contracts';
import type { RequestOf } from '@rover/contracts';
import { ReceiptService } from './receipt.service.js';

/** Asked by nobody who signed in: what is signed is the message itself. */
@Controller()
export class ReceiptController {
  constructor(private readonly receipts: ReceiptService) {}

  @MessagePattern(takeReceipt.name)
  async take(@Payload() request: RequestOf<typeof takeReceipt>) {
    return { data: await this.receipts.take(request) };
  }

  @MessagePattern(takeTwilioReceipt.name)
  async takeTwilio(@Payload() request: RequestOf<typeof takeTwilioReceipt>) {
    return { data: await this.receipts.takeTwilio(request) };
  }
}
