import { Module } from '@nestjs/common';
import { DocumentContentService } from './document-content.service.js';
import { VehicleDocumentsController } from './vehicle-documents.controller.js';

@Module({ controllers: [VehicleDocumentsController], providers: [DocumentContentService] })
export class VehicleDocumentsModule {}
