import { Module } from '@nestjs/common';
import { CloudsController } from './clouds.controller.js';
import { DevicesService } from './devices.service.js';
import { SpokenVehiclesModule } from '../identity/spoken-vehicles.module.js';
import { PhonesController } from './phones.controller.js';

@Module({
  imports: [SpokenVehiclesModule],
  controllers: [PhonesController, CloudsController],
  providers: [DevicesService],
  exports: [DevicesService],
})
export class DevicesModule {}
