import { Module } from '@nestjs/common';
import { PersonRepository } from './person.repository.js';
import { PrivacyController } from './privacy.controller.js';
import { PrivacyService } from './privacy.service.js';

/** Tells people what is held of them, and forgets them. */
@Module({ controllers: [PrivacyController], providers: [PersonRepository, PrivacyService] })
export class PrivacyModule {}
