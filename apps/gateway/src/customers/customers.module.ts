import { Module } from '@nestjs/common';
import { CustomerPrivacyController } from './customer-privacy.controller.js';
import { CustomersController } from './customers.controller.js';

@Module({ controllers: [CustomersController, CustomerPrivacyController] })
export class CustomersModule {}
