import { Module } from '@nestjs/common';
import { CloudsController } from './clouds.controller.js';
import { DevicesService } from './devices.service.js';
import { PhonesController } from './phones.controller.js';

@Module({
  controllers: [PhonesController, CloudsController],
  providers: [DevicesService],
  exports: [DevicesService],
})
export class DevicesModule {}
