import { Controller } from '@nestjs/common';
import { EventPattern, Payload } from '@nestjs/microservices';
import { customerProfileErased } from '@rover/contracts';
import type { EventData } from '@rover/contracts';
import type { StreamMessage } from '@rover/redis-streams';
import { LeadService } from '../leads/lead.service.js';
import { NotificationRetention } from '../notifications/notification-retention.service.js';

/** What erased customers wrote, and what was written to them, in the other rooms. Deleting twice is deleting once: no inbox is needed. */
@Controller()
export class ForgottenCustomersController {
  constructor(
    private readonly leads: LeadService,
    private readonly notifications: NotificationRetention,
  ) {}

  @EventPattern<string>(customerProfileErased.name, { batch: 100 })
  async erased(@Payload() messages: StreamMessage<EventData<typeof customerProfileErased>>[]) {
    const customerIds = messages.map(({ data }) => data.customerId);
    const users = messages.flatMap(({ data }) => data.users ?? []);
    await this.leads.forget(customerIds);
    await this.notifications.forget(customerIds, users);
  }
}
