import { Module } from '@nestjs/common';
import { FloorController } from './floor.controller.js';
import { FloorService } from './floor.service.js';
import { PresenceRepository } from './presence.repository.js';

@Module({ controllers: [FloorController], providers: [FloorService, PresenceRepository] })
export class FloorModule {}
