import { Module } from '@nestjs/common';
import { CustomerController } from './customer.controller.js';
import { CustomersService } from './customers.service.js';
import { IdentifierRepository } from './identity/identifier.repository.js';
import { IdentifyService } from './identity/identify.service.js';
import { Matcher } from './identity/matcher.service.js';
import { CustomerCache } from './log/customer-cache.service.js';
import { CustomerEventRepository } from './log/customer-event.repository.js';
import { CustomerLog } from './log/customer-log.service.js';
import { CustomerSeals } from './log/customer-seals.js';
import { CustomerRepository } from './log/customer.repository.js';

@Module({
  controllers: [CustomerController],
  providers: [
    CustomerCache,
    CustomerEventRepository,
    CustomerLog,
    CustomerRepository,
    CustomerSeals,
    CustomersService,
    IdentifierRepository,
    IdentifyService,
    Matcher,
  ],
  exports: [CustomersService],
})
export class CustomersModule {}
