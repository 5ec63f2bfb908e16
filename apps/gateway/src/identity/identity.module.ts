import { Module } from '@nestjs/common';
import { DevelopmentSignIn } from './development-sign-in.service.js';
import { DeviceKeysController } from './device-keys.controller.js';
import { DeviceKeysService } from './device-keys.service.js';
import { IdentityController } from './identity.controller.js';

@Module({
  controllers: [IdentityController, DeviceKeysController],
  providers: [DevelopmentSignIn, DeviceKeysService],
})
export class IdentityModule {}
