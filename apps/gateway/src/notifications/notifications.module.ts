import { Module } from '@nestjs/common';
import { DeliveriesController } from './deliveries.controller.js';
import { NotificationsController } from './notifications.controller.js';
import { ReceiptsController } from './receipts.controller.js';
import { TemplatesController } from './templates.controller.js';

@Module({
  controllers: [DeliveriesController, TemplatesController, ReceiptsController, NotificationsController],
})
export class NotificationsModule {}
