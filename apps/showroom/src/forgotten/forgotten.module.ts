import { Module } from '@nestjs/common';
import { LeadsModule } from '../leads/leads.module.js';
import { NotificationsModule } from '../notifications/notifications.module.js';
import { ForgottenCustomersController } from './forgotten-customers.controller.js';

@Module({
  imports: [LeadsModule, NotificationsModule],
  controllers: [ForgottenCustomersController],
})
export class ForgottenModule {}
