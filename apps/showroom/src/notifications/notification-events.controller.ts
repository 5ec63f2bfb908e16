import { Controller } from '@nestjs/common';
import { EventPattern, Payload } from '@nestjs/microservices';
import {
  customerHighValueDetected,
  followUpDue,
  inventoryReserved,
  leadAssigned,
  leadEscalated,
  recommendationAlertTriggered,
  testDriveCancelled,
  testDriveScheduled,
  vehicleAlertTriggered,
} from '@rover/contracts';
import type { StreamMessage } from '@rover/redis-streams';
import { Notifier } from './plan/notifier.service.js';

const batch = { batch: 20 };

/** What people may be notified of. Which of them are, say the rules. */
@Controller()
export class NotificationEventsController {
  constructor(private readonly notifier: Notifier) {}

  @EventPattern<string>(followUpDue.name, batch)
  followUp(@Payload() messages: StreamMessage[]) {
    return this.notifier.hear(messages);
  }

  @EventPattern<string>(leadAssigned.name, batch)
  assigned(@Payload() messages: StreamMessage[]) {
    return this.notifier.hear(messages);
  }

  @EventPattern<string>(leadEscalated.name, batch)
  escalated(@Payload() messages: StreamMessage[]) {
    return this.notifier.hear(messages);
  }

  @EventPattern<string>(customerHighValueDetected.name, batch)
  highValue(@Payload() messages: StreamMessage[]) {
    return this.notifier.hear(messages);
  }

  @EventPattern<string>(testDriveScheduled.name, batch)
  scheduled(@Payload() messages: StreamMessage[]) {
    return this.notifier.hear(messages);
  }

  @EventPattern<string>(testDriveCancelled.name, batch)
  cancelled(@Payload() messages: StreamMessage[]) {
    return this.notifier.hear(messages);
  }

  @EventPattern<string>(inventoryReserved.name, batch)
  reserved(@Payload() messages: StreamMessage[]) {
    return this.notifier.hear(messages);
  }

  @EventPattern<string>(recommendationAlertTriggered.name, batch)
  wishCame(@Payload() messages: StreamMessage[]) {
    return this.notifier.hear(messages);
  }

  @EventPattern<string>(vehicleAlertTriggered.name, batch)
  rang(@Payload() messages: StreamMessage[]) {
    return this.notifier.hear(messages);
  }
}
