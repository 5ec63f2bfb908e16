import { Module } from '@nestjs/common';
import { CustomersModule } from '../customers/customers.module.js';
import { HoldsModule } from '../holds/holds.module.js';
import { InventoryModule } from '../inventory/inventory.module.js';
import { LeadsModule } from '../leads/leads.module.js';
import { RepsModule } from '../reps/reps.module.js';
import { ShowroomsModule } from '../showrooms/showrooms.module.js';
import { TestDrivesModule } from '../test-drives/test-drives.module.js';
import { Providers } from './channels/providers.service.js';
import { ClaimRepository } from './deliveries/claim.repository.js';
import { Composer } from './deliveries/composer.service.js';
import { DeliveryController } from './deliveries/delivery.controller.js';
import { DeliveryService } from './deliveries/delivery.service.js';
import { FollowUpOutcomes } from './deliveries/follow-up-outcomes.service.js';
import { NotificationRepository } from './deliveries/notification.repository.js';
import { Relevance } from './deliveries/relevance.service.js';
import { Sender } from './deliveries/sender.service.js';
import { Settlement } from './deliveries/settlement.service.js';
import { UnsubscribeLinks } from './deliveries/unsubscribe-links.service.js';
import { NotificationEventsController } from './notification-events.controller.js';
import { NotificationRetention } from './notification-retention.service.js';
import { NotificationSeals } from './notification-seals.service.js';
import { AddressCodes } from './people/address-codes.service.js';
import { AddressController } from './people/address.controller.js';
import { AddressService } from './people/address.service.js';
import { PreferenceController } from './people/preference.controller.js';
import { PreferenceRepository } from './people/preference.repository.js';
import { PreferenceService } from './people/preference.service.js';
import { Reaches } from './people/reaches.service.js';
import { DigestKeeper } from './plan/digest-keeper.service.js';
import { Drafter } from './plan/drafter.service.js';
import { Notifier } from './plan/notifier.service.js';
import { ReceiptController } from './receipts/receipt.controller.js';
import { ReceiptRepository } from './receipts/receipt.repository.js';
import { ReceiptService } from './receipts/receipt.service.js';
import { SealingModule } from '../sealing/sealing.module.js';
import { Situations } from './rules/situations.service.js';
import { Watchers } from './rules/watchers.service.js';
import { TemplateController } from './templates/template.controller.js';
import { TemplateRepository } from './templates/template.repository.js';
import { TemplateService } from './templates/template.service.js';
import { TemplateTests } from './templates/template-tests.service.js';
import { MessageWriter } from './templates/writer.service.js';

const people = [AddressCodes, AddressService, PreferenceRepository, PreferenceService, Reaches];
const plan = [DigestKeeper, Drafter, Notifier, Situations, Watchers];
const templates = [MessageWriter, TemplateRepository, TemplateService, TemplateTests];
const deliveries = [
  ClaimRepository,
  Composer,
  DeliveryService,
  FollowUpOutcomes,
  NotificationRepository,
  Providers,
  ReceiptRepository,
  ReceiptService,
  Relevance,
  Sender,
  Settlement,
  UnsubscribeLinks,
];

@Module({
  imports: [
    ...[CustomersModule, HoldsModule, InventoryModule, LeadsModule],
    ...[RepsModule, SealingModule, ShowroomsModule, TestDrivesModule],
  ],
  controllers: [
    ...[AddressController, DeliveryController, NotificationEventsController],
    ...[PreferenceController, ReceiptController, TemplateController],
  ],
  providers: [NotificationSeals, NotificationRetention, ...people, ...plan, ...templates, ...deliveries],
  exports: [Notifier, NotificationRetention],
})
export class NotificationsModule {}
