import { Module } from '@nestjs/common';
import { AccessAudit } from './access/access-audit.service.js';
import { AccessRepository } from './access/access.repository.js';
import { CustomerController } from './customer.controller.js';
import { CustomersService } from './customers.service.js';
import { CustomerContacts } from './contact/customer-contacts.service.js';
import { HandoffController } from './handoffs/handoff.controller.js';
import { HandoffRepository } from './handoffs/handoff.repository.js';
import { HandoffService } from './handoffs/handoff.service.js';
import { IdentifierRepository } from './identity/identifier.repository.js';
import { IdentityTurns } from './identity/identity-turns.service.js';
import { IdentifyService } from './identity/identify.service.js';
import { Matcher } from './identity/matcher.service.js';
import { RehashRepository } from './identity/rehash.repository.js';
import { Rehashing } from './identity/rehashing.service.js';
import { RegionRepository } from './identity/region.repository.js';
import { SharingService } from './identity/sharing.service.js';
import { CustomerCache } from './log/customer-cache.service.js';
import { CustomerEventRepository } from './log/customer-event.repository.js';
import { CustomerLog } from './log/customer-log.service.js';
import { CustomerSeals } from './log/customer-seals.js';
import { CustomerRepository } from './log/customer.repository.js';
import { RebuildService } from './log/rebuild.service.js';
import { Duplicates } from './merge/duplicates.service.js';
import { MergeController } from './merge/merge.controller.js';
import { MergeService } from './merge/merge.service.js';
import { ConsentService } from './privacy/consent.service.js';
import { ErasureRepository } from './privacy/erasure.repository.js';
import { ErasureService } from './privacy/erasure.service.js';
import { ExportService } from './privacy/export.service.js';
import { Forgetting } from './privacy/forgetting.service.js';
import { PrivacyController } from './privacy/privacy.controller.js';
import { Retention } from './privacy/retention.service.js';
import { CustomerFinder } from './profile/customer-finder.service.js';
import { CustomerReader } from './profile/customer-reader.service.js';
import { CustomerSearchRepository } from './profile/customer-search.repository.js';
import { CustomerSearch } from './profile/customer-search.service.js';
import { CustomerWriter } from './profile/customer-writer.service.js';
import { IdentifierEditor } from './profile/identifier-editor.service.js';
import { SealingModule } from '../sealing/sealing.module.js';

const log = [
  CustomerCache,
  CustomerEventRepository,
  CustomerLog,
  CustomerRepository,
  CustomerSeals,
  RebuildService,
];
const identity = [
  Rehashing,
  RehashRepository,
  IdentifierRepository,
  IdentifyService,
  IdentityTurns,
  Matcher,
  RegionRepository,
  SharingService,
];
const profile = [
  CustomerFinder,
  CustomerReader,
  CustomerSearch,
  CustomerSearchRepository,
  CustomerWriter,
  IdentifierEditor,
];
const merge = [Duplicates, MergeService];
const privacy = [
  AccessAudit,
  AccessRepository,
  ConsentService,
  ErasureRepository,
  ErasureService,
  ExportService,
  Forgetting,
  Retention,
];

@Module({
  imports: [SealingModule],
  controllers: [CustomerController, HandoffController, MergeController, PrivacyController],
  providers: [
    ...[...log, ...identity, ...profile, ...merge, ...privacy],
    ...[CustomerContacts, CustomersService, HandoffRepository, HandoffService],
  ],
  exports: [AccessAudit, ConsentService, CustomerContacts, CustomerFinder, CustomersService],
})
export class CustomersModule {}
