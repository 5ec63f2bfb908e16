import { Module } from '@nestjs/common';
import { FollowUpsController } from './follow-ups.controller.js';
import { LeadFilesController } from './lead-files.controller.js';
import { LeadRecordsController } from './lead-records.controller.js';
import { LeadsController } from './leads.controller.js';

@Module({ controllers: [LeadsController, LeadFilesController, LeadRecordsController, FollowUpsController] })
export class LeadsModule {}
