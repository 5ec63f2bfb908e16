import { Module } from '@nestjs/common';
import { ShowroomController } from './showroom.controller.js';
import { ShowroomRepository } from './showroom.repository.js';
import { ShowroomService } from './showroom.service.js';

@Module({
  controllers: [ShowroomController],
  providers: [ShowroomRepository, ShowroomService],
  exports: [ShowroomService],
})
export class ShowroomsModule {}
