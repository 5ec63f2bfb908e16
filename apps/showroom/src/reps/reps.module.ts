import { Module } from '@nestjs/common';
import { ShowroomsModule } from '../showrooms/showrooms.module.js';
import { RepController } from './rep.controller.js';
import { RepRepository } from './rep.repository.js';
import { RepService } from './rep.service.js';

@Module({
  imports: [ShowroomsModule],
  controllers: [RepController],
  providers: [RepRepository, RepService],
  exports: [RepRepository, RepService],
})
export class RepsModule {}
