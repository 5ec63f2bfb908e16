import { Module } from '@nestjs/common';
import { CustomersModule } from '../customers/customers.module.js';
import { ShowroomsModule } from '../showrooms/showrooms.module.js';
import { PaperArchive } from './paper-archive.service.js';
import { PaperController } from './paper.controller.js';
import { PaperParties } from './paper-parties.service.js';
import { PaperRepository } from './paper.repository.js';
import { PaperPress } from './press/paper-press.service.js';

@Module({
  imports: [CustomersModule, ShowroomsModule],
  controllers: [PaperController],
  providers: [PaperArchive, PaperRepository, PaperPress, PaperParties],
  exports: [PaperArchive, PaperParties],
})
export class PapersModule {}
