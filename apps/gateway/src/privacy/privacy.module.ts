import { Module } from '@nestjs/common';
import { PersonExport } from './person-export.service.js';
import { PrivacyController } from './privacy.controller.js';

@Module({ controllers: [PrivacyController], providers: [PersonExport] })
export class PrivacyModule {}
