import { Module } from '@nestjs/common';
import { ExpiryModule } from '../maintenance/expiry/expiry.module.js';
import { DocumentContentService } from './document-content.service.js';
import { DocumentController } from './document.controller.js';
import { DocumentRepository } from './document.repository.js';
import { DocumentSights } from './document-sights.service.js';
import { DocumentService } from './document.service.js';
import { PersonalDocuments } from './personal-documents.service.js';

/** Documents, warranties, insurances and inspections. */
@Module({
  imports: [ExpiryModule],
  controllers: [DocumentController],
  providers: [DocumentContentService, DocumentRepository, DocumentService, DocumentSights, PersonalDocuments],
  exports: [DocumentRepository, PersonalDocuments],
})
export class DocumentsModule {}
