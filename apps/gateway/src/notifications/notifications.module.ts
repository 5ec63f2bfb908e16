import { Module } from '@nestjs/common';
import { AddressesController } from './addresses.controller.js';
import { DeliveriesController } from './deliveries.controller.js';
import { NotificationsController } from './notifications.controller.js';
import { ReceiptsController } from './receipts.controller.js';
import { TemplatesController } from './templates.controller.js';

@Module({
  controllers: [
    // Before those that take whatever follows for the id of a notification.
    ...[AddressesController, DeliveriesController, TemplatesController],
    ...[ReceiptsController, NotificationsController],
  ],
})
export class NotificationsModule {}
