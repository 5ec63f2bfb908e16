import { Module } from '@nestjs/common';
import { AlertMutesController } from './alert-mutes.controller.js';
import { AlertRulesController } from './alert-rules.controller.js';
import { VehicleAlertsController } from './vehicle-alerts.controller.js';

@Module({ controllers: [AlertRulesController, VehicleAlertsController, AlertMutesController] })
export class AlertsModule {}
