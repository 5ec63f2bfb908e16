import { Module } from '@nestjs/common';
import { PaperContentService } from './paper-content.service.js';
import { PapersController } from './papers.controller.js';

@Module({ controllers: [PapersController], providers: [PaperContentService] })
export class PapersModule {}
