import { Module } from '@nestjs/common';
import { LeadFilesController } from './lead-files.controller.js';
import { LeadRecordsController } from './lead-records.controller.js';
import { LeadsController } from './leads.controller.js';

@Module({ controllers: [LeadsController, LeadFilesController, LeadRecordsController] })
export class LeadsModule {}
